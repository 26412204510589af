package hitilafu.index;

import hitilafu.model.ArticleKind;
import hitilafu.model.Cause;
import hitilafu.model.CauseCategory;
import hitilafu.model.CauseDetail;
import hitilafu.model.Citation;
import hitilafu.model.Evidence;
import hitilafu.model.Grade;
import hitilafu.model.Incident;
import hitilafu.model.IncidentRevision;
import hitilafu.model.Level;
import hitilafu.model.Lifecycle;
import hitilafu.model.Moment;
import hitilafu.model.Observation;
import hitilafu.model.ObservationKind;
import hitilafu.model.Passages;
import hitilafu.model.Place;
import hitilafu.model.Precision;
import hitilafu.model.Review;
import hitilafu.model.ReviewState;
import hitilafu.model.Role;
import hitilafu.model.ServiceRef;
import hitilafu.model.Voice;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Builds an incident for a test; whatever is not said is invented and harmless. */
public final class AnIncident {
  private final String id;
  private String title;
  private ServiceRef service = new ServiceRef("portal", "Portal");
  private String operator;
  private String country = "KE";
  private String zone = "Africa/Nairobi";
  private final List<ServiceRef> affected = new ArrayList<>();
  private List<String> agencies = List.of();
  private Moment start;
  private Moment end;
  private Level level = Level.MAJOR_OUTAGE;
  private Lifecycle status = Lifecycle.UNKNOWN;
  private Cause cause;
  private Grade grade = Grade.REPORTED;
  private Place place;
  private Review review = Review.NONE;
  private final List<Observation> observations = new ArrayList<>();
  private final List<Observation> background = new ArrayList<>();

  private AnIncident(String id) {
    this.id = id;
    this.title = "Incident " + id;
  }

  public static AnIncident of(String id) {
    return new AnIncident(id);
  }

  public AnIncident title(String title) {
    this.title = title;
    return this;
  }

  public AnIncident service(String id, String name) {
    this.service = new ServiceRef(id, name);
    return this;
  }

  public AnIncident alsoHit(String id, String name) {
    affected.add(new ServiceRef(id, name));
    return this;
  }

  public AnIncident operator(String operator) {
    this.operator = operator;
    return this;
  }

  public AnIncident country(String country, String zone) {
    this.country = country;
    this.zone = zone;
    return this;
  }

  public AnIncident agencies(String... agencies) {
    this.agencies = List.of(agencies);
    return this;
  }

  public AnIncident startedAt(String instant) {
    Instant at = Instant.parse(instant);
    this.start = new Moment(at, at, Precision.MINUTE, null);
    return this;
  }

  /** Started some time on a day of UTC. */
  public AnIncident startedOn(String day) {
    this.start = day(day);
    return this;
  }

  public AnIncident endedOn(String day) {
    this.end = day(day);
    return this;
  }

  public AnIncident level(Level level) {
    this.level = level;
    return this;
  }

  public AnIncident status(Lifecycle status) {
    this.status = status;
    return this;
  }

  public AnIncident grade(Grade grade) {
    this.grade = grade;
    return this;
  }

  public AnIncident place(String region, String area) {
    this.place = new Place(country, region, area);
    return this;
  }

  public AnIncident cause(CauseCategory category, CauseDetail detail, String phrase) {
    this.cause = new Cause(category, false, detail, phrase);
    return this;
  }

  public AnIncident reported(String observation, String headline, String... sentences) {
    observations.add(observation(observation, Role.MAIN, headline, sentences));
    return this;
  }

  public AnIncident recounted(String observation, String headline, String... sentences) {
    background.add(observation(observation, Role.BACKGROUND, headline, sentences));
    return this;
  }

  public AnIncident dismissed() {
    review = new Review(ReviewState.DISMISSED, List.of(), 0, List.of());
    return this;
  }

  public Incident build() {
    if (observations.isEmpty() && background.isEmpty()) {
      reported(id, null);
    }
    return new Incident(
        id,
        title,
        ObservationKind.OUTAGE,
        service,
        operator,
        country,
        place,
        zone,
        affected,
        agencies,
        start,
        end,
        null,
        level,
        status,
        cause,
        List.of(),
        null,
        grade,
        List.of(),
        Map.of(),
        List.of(),
        review,
        observations,
        background);
  }

  public IncidentRevision revision(long revision) {
    return new IncidentRevision(1, id, revision, build());
  }

  public static IncidentRevision gone(String id, long revision) {
    return new IncidentRevision(1, id, revision, null);
  }

  private Observation observation(String id, Role role, String headline, String... sentences) {
    List<Evidence> evidence = new ArrayList<>();
    for (String sentence : sentences) {
      evidence.add(new Evidence(1, 0, sentence.length(), sentence, sentence));
    }
    return new Observation(
        id,
        citation(id, headline),
        role,
        ObservationKind.OUTAGE,
        level,
        Voice.PRESS,
        service,
        operator,
        country,
        place == null ? List.of() : List.of(place),
        zone,
        List.of(),
        List.of(),
        status,
        start,
        end,
        null,
        cause,
        List.of(),
        null,
        List.of(),
        Map.of("service", new Passages(evidence)),
        0.9);
  }

  private static Citation citation(String id, String headline) {
    return new Citation(
        "article-" + id,
        "https://news.example/" + id,
        headline,
        "News",
        null,
        null,
        null,
        Instant.EPOCH,
        ArticleKind.NEWS_ARTICLE,
        "en",
        "fingerprint-" + id,
        "sketch-" + id);
  }

  private static Moment day(String day) {
    Instant from = LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant();
    return new Moment(from, from.plus(Duration.ofDays(1)), Precision.DAY, day);
  }
}
