package hitilafu.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** One example of each noun, with every field filled; the golden files hold their JSON. */
final class Examples {
  static final Instant PUBLISHED = Instant.parse("2025-01-03T12:30:00Z");
  static final Instant CAPTURED = Instant.parse("2025-01-04T04:12:00Z");
  static final ServiceRef PAYMENTS = new ServiceRef("ecitizen-payments", "e-Citizen payments");

  private Examples() {}

  static Capture capture() {
    return Capture.of(
        "https://courier.example/ecitizen",
        CAPTURED,
        "text/html; charset=UTF-8",
        "<p>Down</p>".getBytes(java.nio.charset.StandardCharsets.UTF_8),
        new Stated(PUBLISHED, Precision.MINUTE, "Down"));
  }

  static Article article() {
    return new Article(
        "0123456789abcdef01234567",
        "https://courier.example/ecitizen",
        ArticleKind.NEWS_ARTICLE,
        "Payments down",
        "The platform was down.\n\nIt is back.",
        List.of(new Inset(InsetKind.QUOTATION, 2, 2, "KRA (@KRACorporate)")),
        PUBLISHED,
        Precision.MINUTE,
        Certainty.DECLARED,
        "+03:00",
        PUBLISHED.plusSeconds(600),
        Precision.MINUTE,
        Certainty.MARKED,
        "+03:00",
        List.of("A. Writer"),
        "The Courier",
        "en",
        CAPTURED,
        "fedcba9876543210fedcba98",
        Sketch.of("The platform was down.\n\nIt is back.").toString());
  }

  static Moment morning() {
    return new Moment(
        Instant.parse("2025-01-03T02:00:00Z"),
        Instant.parse("2025-01-03T06:00:00Z"),
        Precision.PART_OF_DAY,
        "early today");
  }

  static Moment threePm() {
    Instant at = Instant.parse("2025-01-03T12:00:00Z");
    return new Moment(at, at, Precision.MINUTE, "3pm");
  }

  static Observation observation() {
    return new Observation(
        Observation.idOf(article().id(), 0),
        article().cite(),
        Role.MAIN,
        ObservationKind.OUTAGE,
        Level.MAJOR_OUTAGE,
        Voice.AGENCY,
        PAYMENTS,
        "Directorate of eCitizen",
        "KE",
        List.of(new Place("KE", "Nairobi County", "Lang'ata Road")),
        "Africa/Nairobi",
        List.of(new ServiceRef(null, "park entry")),
        List.of("Kenya Revenue Authority"),
        Lifecycle.RESOLVED,
        morning(),
        threePm(),
        new Minutes(360.0, 480.0, 600.0, false),
        new Cause(
            CauseCategory.SYSTEM_FAILURE, false, CauseDetail.NETWORK, "internal network fault"),
        List.of(
            new Count("services", 22_000L, Qualifier.AT_LEAST, "at least 22,000"),
            new Count("users", null, Qualifier.VAGUE, "thousands of Kenyans")),
        "pay at the bank",
        List.of(new Quote("Directorate of eCitizen", "Director General", "It is resolved.")),
        Map.of(
            "service",
            new Passages(List.of(new Evidence(1, 4, 12, "platform", "The platform was down.")))),
        0.9);
  }

  static Incident incident() {
    return new Incident(
        observation().id(),
        "e-Citizen payments outage, 3 January 2025",
        ObservationKind.OUTAGE,
        PAYMENTS,
        "Directorate of eCitizen",
        "KE",
        new Place("KE", null, null),
        "Africa/Nairobi",
        List.of(),
        List.of("Kenya Revenue Authority"),
        morning(),
        threePm(),
        null,
        Level.MAJOR_OUTAGE,
        Lifecycle.RESOLVED,
        observation().cause(),
        observation().counts(),
        "pay at the bank",
        Grade.ACKNOWLEDGED,
        List.of(new Link("second", "first", 0.9, "same service, began on the same day")),
        Map.of(
            "start",
            new Choice(
                observation().id(), "the only one who tells it", List.of(observation().id()))),
        List.of(
            new IncidentUpdate(
                PUBLISHED,
                Precision.MINUTE,
                observation().id(),
                "The Courier",
                Lifecycle.RESOLVED,
                "It is back.",
                List.of("status"))),
        new Review(
            ReviewState.REVIEWED,
            List.of(new Amendment(correction(), "2025-01-03T06:00/2025-01-03T12:00", null)),
            1,
            List.of()),
        List.of(observation()),
        List.of());
  }

  static Correction correction() {
    return Correction.ofField(
        observation().id(),
        "start",
        "2025-01-03T09:10",
        Instant.parse("2025-01-06T08:00:00Z"),
        "W. Achieng",
        "the operator's log");
  }

  static Impact impact() {
    return new Impact(
        incident().id(),
        PAYMENTS,
        "KE",
        "Africa/Nairobi",
        new Place("KE", "Nairobi County", "Lang'ata Road"),
        "Directorate of eCitizen",
        List.of("Kenya Revenue Authority"),
        "payments",
        ObservationKind.OUTAGE,
        Level.MAJOR_OUTAGE,
        morning(),
        threePm(),
        new Minutes(null, 480.0, null, true),
        PUBLISHED,
        true);
  }

  static FootprintRevision footprint() {
    Incident incident = incident();
    return new FootprintRevision(
        1,
        incident.id(),
        7,
        new Footprint(
            incident.id(),
            incident.title(),
            incident.kind(),
            incident.service(),
            incident.agencies(),
            incident.start(),
            incident.duration(),
            incident.cause(),
            incident.counts(),
            incident.grade(),
            List.of("The Courier"),
            PUBLISHED,
            PUBLISHED,
            List.of(impact()),
            List.of(new Major("EU NIS2", "unavailable, out for at least 360 minutes"))));
  }

  static MeasuresRevision measures() {
    Minutes day = new Minutes(360.0, 480.0, 600.0, false);
    Minutes none = new Minutes(0.0, 0.0, 0.0, false);
    return new MeasuresRevision(
        1,
        7,
        new Measures(
            new Scope(ScopeKind.SERVICE, "KE", PAYMENTS.id(), PAYMENTS.name(), "Africa/Nairobi"),
            new Period(
                PeriodKind.DAY,
                "2025-01-03",
                Instant.parse("2025-01-02T21:00:00Z"),
                Instant.parse("2025-01-03T21:00:00Z")),
            new Downtime(
                day,
                Map.of("major_outage", day),
                List.of(day, none),
                List.of(new PlaceMinutes(PAYMENTS, impact().place(), day)),
                none,
                none,
                none),
            new Occurrences(
                1,
                0,
                0,
                Map.of(PAYMENTS.name(), 1),
                Map.of("network", 1),
                Share.of(1, 1),
                Map.of(PAYMENTS.name(), 1),
                Share.of(0, 1),
                Map.of("EU NIS2", 1)),
            new Delays(
                Sample.NONE,
                new Sample(1, 450.0, null, null, null),
                new Sample(1, 480.0, null, null, null)),
            new Lost(132_000.0, 176_000.0, null, 1, 1),
            new Lost(null, null, null, 0, 1),
            List.of(incident().id())));
  }

  static Problem problem() {
    return new Problem(
        ProblemType.WRONG_CHARSET,
        "import-1.warc.gz",
        512L,
        "https://courier.example/ecitizen",
        article().id(),
        "3 bytes are not UTF-8");
  }

  static CountryCatalog catalog() {
    return new CountryCatalog(
        "KE",
        "Kenya",
        "Africa/Nairobi",
        List.of("Kenyan", "Nairobi"),
        List.of(new Agency("ecitizen", "Directorate of eCitizen", List.of())),
        List.of(
            new Service(
                "ecitizen-payments",
                "e-Citizen payments",
                "ecitizen",
                "government",
                List.of("eCitizen pay"),
                List.of(),
                List.of("ecitizen"),
                new UserCount(13_000_000, "2024-06", "the directorate, in its annual report"),
                "Africa/Nairobi")),
        List.of(new Locality("Nairobi", Locality.Kind.COUNTY, null, List.of("Nairobi City"))));
  }
}
