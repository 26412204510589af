package hitilafu.analytics.link;

import hitilafu.model.ArticleKind;
import hitilafu.model.Cause;
import hitilafu.model.Citation;
import hitilafu.model.Count;
import hitilafu.model.Evidence;
import hitilafu.model.Level;
import hitilafu.model.Lifecycle;
import hitilafu.model.Moment;
import hitilafu.model.Observation;
import hitilafu.model.ObservationKind;
import hitilafu.model.Passages;
import hitilafu.model.Precision;
import hitilafu.model.Role;
import hitilafu.model.ServiceRef;
import hitilafu.model.Sketch;
import hitilafu.model.Voice;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Builds observations for tests: an e-Citizen outage in Kenya unless told otherwise. */
public final class Reports {
  private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");

  private final String article;
  private int ordinal;
  private String sentence = "the service was down";
  private Role role = Role.MAIN;
  private ObservationKind kind = ObservationKind.OUTAGE;
  private Voice voice = Voice.PRESS;
  private String service = "ecitizen-payments";
  private String operator = "Directorate of eCitizen";
  private boolean listed = true;
  private String publisher;
  private String fingerprint;
  private String page;
  private Instant captured = Instant.parse("2026-01-01T00:00:00Z");
  private Instant published;
  private Precision publishedPrecision;
  private Lifecycle lifecycle = Lifecycle.INVESTIGATING;
  private Moment start;
  private Moment end;
  private Cause cause;
  private final List<Count> counts = new ArrayList<>();

  private Reports(String article) {
    this.article = article;
    this.publisher = "Publisher of " + article;
    this.fingerprint = "words of " + article;
  }

  public static Reports outage(String article) {
    return new Reports(article);
  }

  /** Its place among the observations of its article. */
  public Reports at(int place) {
    ordinal = place;
    return this;
  }

  /** The sentence that it rests on. */
  public Reports saying(String words) {
    sentence = words;
    return this;
  }

  public Reports followup() {
    kind = ObservationKind.FOLLOWUP;
    return this;
  }

  public Reports retold() {
    role = Role.BACKGROUND;
    return this;
  }

  public Reports planned() {
    kind = ObservationKind.MAINTENANCE;
    return this;
  }

  public Reports by(Voice voice) {
    this.voice = voice;
    return this;
  }

  public Reports of(String service, String operator) {
    this.service = service;
    this.operator = operator;
    return this;
  }

  /** A service that no catalog knows. */
  public Reports unlisted(String service, String operator) {
    listed = false;
    return of(service, operator);
  }

  public Reports sameWordsAs(String other) {
    fingerprint = "words of " + other;
    return this;
  }

  public Reports from(String publisher) {
    this.publisher = publisher;
    return this;
  }

  /** A state of an incident page of a status page. */
  public Reports onPage(String path, String capturedAt) {
    page = "https://status.example" + path;
    captured = Instant.parse(capturedAt);
    return this;
  }

  public Reports publishedOn(String day) {
    published = Instant.parse(day + "T00:00:00Z");
    publishedPrecision = Precision.DAY;
    return this;
  }

  public Reports startedOn(String day) {
    start = day(day);
    return this;
  }

  public Reports startedAt(String instant) {
    Instant at = Instant.parse(instant);
    start = new Moment(at, at, Precision.MINUTE, instant);
    return this;
  }

  public Reports startedInMonth(String month) {
    LocalDate first = LocalDate.parse(month + "-01");
    start =
        new Moment(
            first.atStartOfDay(NAIROBI).toInstant(),
            first.plusMonths(1).atStartOfDay(NAIROBI).toInstant(),
            Precision.MONTH,
            month);
    return this;
  }

  public Reports startedOnUnresolved(String words) {
    start = Moment.unresolved(Precision.DAY, words);
    return this;
  }

  public Reports endedAt(String instant) {
    Instant at = Instant.parse(instant);
    end = new Moment(at, at, Precision.MINUTE, instant);
    lifecycle = Lifecycle.RESOLVED;
    return this;
  }

  public Reports because(Cause cause) {
    this.cause = cause;
    return this;
  }

  public Reports counting(Count count) {
    counts.add(count);
    return this;
  }

  public Observation observation() {
    return new Observation(
        Observation.idOf(article, ordinal),
        new Citation(
            article,
            page != null ? page : "https://news.example/" + article,
            "Title of " + article,
            publisher,
            published,
            publishedPrecision,
            null,
            captured,
            page != null ? ArticleKind.STATUS_UPDATE : ArticleKind.NEWS_ARTICLE,
            "en",
            fingerprint,
            Sketch.of(fingerprint).toString()),
        role,
        kind,
        kind == ObservationKind.MAINTENANCE ? Level.UNDER_MAINTENANCE : Level.MAJOR_OUTAGE,
        voice,
        listed ? new ServiceRef(service, "Service " + service) : new ServiceRef(null, service),
        operator,
        "KE",
        List.of(),
        NAIROBI.getId(),
        List.of(),
        List.of("Agency of " + article),
        lifecycle,
        start,
        end,
        null,
        cause,
        counts,
        null,
        List.of(),
        Map.of(
            "service",
            new Passages(List.of(new Evidence(1, 0, 3, sentence.substring(0, 3), sentence)))),
        0.9);
  }

  private static Moment day(String day) {
    LocalDate date = LocalDate.parse(day);
    return new Moment(
        date.atStartOfDay(NAIROBI).toInstant(),
        date.plusDays(1).atStartOfDay(NAIROBI).toInstant(),
        Precision.DAY,
        day);
  }
}
