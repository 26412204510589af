package hitilafu.app.web;

import hitilafu.model.ArticleKind;
import hitilafu.model.Cause;
import hitilafu.model.Citation;
import hitilafu.model.ContentId;
import hitilafu.model.Count;
import hitilafu.model.Evidence;
import hitilafu.model.Level;
import hitilafu.model.Lifecycle;
import hitilafu.model.Minutes;
import hitilafu.model.Moment;
import hitilafu.model.Observation;
import hitilafu.model.ObservationKind;
import hitilafu.model.Passages;
import hitilafu.model.Place;
import hitilafu.model.Precision;
import hitilafu.model.Role;
import hitilafu.model.ServiceRef;
import hitilafu.model.Sketch;
import hitilafu.model.Voice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** What one report tells, as a test writes it down. Every claim comes with its sentence. */
public final class Told {
  private final String url;
  private final String publisher;
  private final TreeMap<String, List<Evidence>> evidence = new TreeMap<>();
  private final List<Count> counts = new ArrayList<>();
  private final List<String> agencies = new ArrayList<>();
  private String title;
  private Instant publishedAt;
  private Precision publishedPrecision;
  private Instant capturedAt = Instant.parse("2025-01-04T05:12:00Z");
  private ArticleKind kind = ArticleKind.NEWS_ARTICLE;
  private String language = "en";
  private String text;
  private Role role = Role.MAIN;
  private Level level;
  private Voice voice = Voice.PRESS;
  private ServiceRef service;
  private String operator;
  private ObservationKind observed = ObservationKind.OUTAGE;
  private final List<Place> places = new ArrayList<>();
  private final List<ServiceRef> alsoHit = new ArrayList<>();
  private String country = "KE";
  private String zone = "Africa/Nairobi";
  private Lifecycle lifecycle = Lifecycle.UNKNOWN;
  private Moment start;
  private Moment end;
  private Minutes duration;
  private Cause cause;
  private String workaround;

  private Told(String url, String publisher) {
    this.url = url;
    this.publisher = publisher;
    this.text = url;
  }

  public static Told by(String publisher, String url) {
    return new Told(url, publisher);
  }

  public Told headline(String title) {
    this.title = title;
    return this;
  }

  public Told published(String instant) {
    publishedAt = Instant.parse(instant);
    publishedPrecision = Precision.MINUTE;
    return this;
  }

  public Told publishedOn(String day) {
    publishedAt = Instant.parse(day + "T00:00:00Z");
    publishedPrecision = Precision.DAY;
    return this;
  }

  public Told captured(String instant) {
    capturedAt = Instant.parse(instant);
    return this;
  }

  public Told notice() {
    kind = ArticleKind.AGENCY_NOTICE;
    voice = Voice.AGENCY;
    return this;
  }

  public Told voice(Voice voice) {
    this.voice = voice;
    return this;
  }

  /** The same text as another report's. */
  public Told text(String text) {
    this.text = text;
    return this;
  }

  public Told language(String language) {
    this.language = language;
    return this;
  }

  public Told in(String country, String zone) {
    this.country = country;
    this.zone = zone;
    return this;
  }

  public Told recounting() {
    role = Role.BACKGROUND;
    return this;
  }

  public Told service(String id, String name, String words, String sentence) {
    service = new ServiceRef(id, name);
    return words("service", words, sentence);
  }

  public Told operator(String operator, String words, String sentence) {
    this.operator = operator;
    return words("operator", words, sentence);
  }

  public Told level(Level level, String words, String sentence) {
    this.level = level;
    return words("level", words, sentence);
  }

  public Told status(Lifecycle lifecycle, String words, String sentence) {
    this.lifecycle = lifecycle;
    return words("lifecycle", words, sentence);
  }

  public Told start(Moment start, String sentence) {
    this.start = start;
    return words("start", start.text(), sentence);
  }

  public Told end(Moment end, String sentence) {
    this.end = end;
    return words("end", end.text(), sentence);
  }

  public Told duration(Minutes duration, String words, String sentence) {
    this.duration = duration;
    return words("duration", words, sentence);
  }

  public Told cause(Cause cause, String sentence) {
    this.cause = cause;
    return words("cause", cause.phrase(), sentence);
  }

  public Told count(Count count, String sentence) {
    counts.add(count);
    return words("counts", count.text(), sentence);
  }

  public Told agency(String name, String words, String sentence) {
    agencies.add(name);
    return words("affectedAgencies", words, sentence);
  }

  public Told instead(String workaround, String sentence) {
    this.workaround = workaround;
    return words("workaround", workaround, sentence);
  }

  /** Work that is announced. */
  public Told planned() {
    observed = ObservationKind.MAINTENANCE;
    return this;
  }

  public Told where(Place place, String words, String sentence) {
    places.add(place);
    return words("places", words, sentence);
  }

  public Told alsoHit(String name, String words, String sentence) {
    alsoHit.add(new ServiceRef(null, name));
    return words("affectedServices", words, sentence);
  }

  public Observation observation() {
    TreeMap<String, Passages> passages = new TreeMap<>();
    evidence.forEach((field, words) -> passages.put(field, new Passages(words)));
    String article = ContentId.of(url);
    Citation citation =
        new Citation(
            article,
            url,
            title,
            publisher,
            publishedAt,
            publishedPrecision,
            null,
            capturedAt,
            kind,
            language,
            ContentId.of(text),
            Sketch.of(text).toString());
    return new Observation(
        Observation.idOf(article, 0),
        citation,
        role,
        observed,
        level,
        voice,
        service,
        operator,
        country,
        places,
        zone,
        alsoHit,
        agencies,
        lifecycle,
        start,
        end,
        duration,
        cause,
        counts,
        workaround,
        List.of(),
        passages,
        0.9);
  }

  private Told words(String field, String words, String sentence) {
    int at = sentence.indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("“" + words + "” does not stand in: " + sentence);
    }
    evidence
        .computeIfAbsent(field, f -> new ArrayList<>())
        .add(new Evidence(1, at, at + words.length(), words, sentence));
    return this;
  }
}
