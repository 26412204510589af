package hitilafu.index.made;

import hitilafu.model.Catalog;
import hitilafu.model.Cause;
import hitilafu.model.CauseDetail;
import hitilafu.model.Choice;
import hitilafu.model.ContentId;
import hitilafu.model.Grade;
import hitilafu.model.Incident;
import hitilafu.model.IncidentRevision;
import hitilafu.model.IncidentUpdate;
import hitilafu.model.Level;
import hitilafu.model.Lifecycle;
import hitilafu.model.Link;
import hitilafu.model.Minutes;
import hitilafu.model.Moment;
import hitilafu.model.Observation;
import hitilafu.model.ObservationKind;
import hitilafu.model.Precision;
import hitilafu.model.Review;
import hitilafu.model.ReviewState;
import hitilafu.model.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Incidents by number. The same seed and number give the same incident; a higher revision of it
 * rests on more reports.
 */
public final class MadeIncidents {
  private static final int LONG_ONE_IN = 400;

  private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
  private static final int DAYS = 3_652;

  private final long seed;
  private final LocalDate first;
  private final int days;
  private final Country country = new Country();
  private final Sentences sentences = new Sentences();
  private final Reports reports = new Reports(sentences, country);

  /** Of ten years. */
  public MadeIncidents(long seed) {
    this(seed, FIRST, DAYS);
  }

  /** Of so many days from one on. */
  public MadeIncidents(long seed, LocalDate first, int days) {
    this.seed = seed;
    this.first = first;
    this.days = days;
  }

  /** The line of the log that brings a revision, from 1 on, of an incident. */
  public IncidentRevision line(long number, int revision) {
    Incident incident = incident(number, revision);
    return new IncidentRevision(1, incident.id(), revision, incident);
  }

  /** The id of an incident. */
  public String id(long number) {
    return observation(number, 0);
  }

  /** What names stand for in these incidents. */
  public Catalog catalog() {
    return country.catalog();
  }

  private Incident incident(long number, int revision) {
    Random random = new Random((seed * 1_000_003 + number) * 31);
    Reports.Event event = event(random);
    int count = reports(random) + revision - 1;
    List<Observation> main = new ArrayList<>();
    List<Observation> background = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Role role = i > 0 && random.nextInt(5) == 0 ? Role.BACKGROUND : Role.MAIN;
      Observation report = reports.of(event, role, observation(number, i), random);
      (role == Role.MAIN ? main : background).add(report);
    }
    return incident(event, main, background, random);
  }

  private String observation(long number, int ordinal) {
    return ContentId.of("made", seed, number, ordinal);
  }

  private static int reports(Random random) {
    if (random.nextInt(LONG_ONE_IN) == 0) {
      return 20 + random.nextInt(30);
    }
    int count = 1;
    while (count < 8 && random.nextInt(10) < 4) {
      count++;
    }
    return count;
  }

  private Reports.Event event(Random random) {
    LocalDate day = first.plusDays(random.nextInt(days));
    Moment start = Times.start(day, random);
    Moment end = Times.end(start, random);
    boolean planned = random.nextInt(12) == 0;
    return new Reports.Event(
        country.offer(random),
        day,
        start,
        end,
        planned ? Level.UNDER_MAINTENANCE : Level.values()[random.nextInt(3)],
        end != null ? Lifecycle.RESOLVED : Lifecycle.values()[random.nextInt(5)],
        random.nextInt(3) == 0 ? null : cause(random),
        random.nextInt(3) == 0 ? null : country.place(random),
        random.nextInt(4) == 0 ? country.offer(random).service() : null,
        planned ? ObservationKind.MAINTENANCE : ObservationKind.OUTAGE);
  }

  private Cause cause(Random random) {
    CauseDetail detail = CauseDetail.values()[random.nextInt(CauseDetail.values().length)];
    String phrase = sentences.any("cause", Map.of(), random);
    return new Cause(detail.category(), random.nextInt(9) == 0, detail, phrase);
  }

  private static Incident incident(
      Reports.Event event, List<Observation> main, List<Observation> background, Random random) {
    Observation first = main.getFirst();
    return new Incident(
        first.id(),
        title(event),
        event.kind(),
        event.offer().service(),
        event.offer().operator(),
        "KE",
        event.place(),
        "Africa/Nairobi",
        event.alsoHit() == null ? List.of() : List.of(event.alsoHit()),
        main.stream().flatMap(o -> o.affectedAgencies().stream()).distinct().sorted().toList(),
        event.start(),
        event.end(),
        Minutes.between(event.start(), event.end()).orElse(null),
        event.level(),
        event.status(),
        event.cause(),
        main.stream().flatMap(o -> o.counts().stream()).distinct().toList(),
        first.workaround(),
        Grade.values()[Math.min(main.size() - 1, 3)],
        main.stream().skip(1).map(o -> link(o, first)).toList(),
        Map.of("start", new Choice(first.id(), "the finer time", List.of(first.id()))),
        main.stream().map(MadeIncidents::update).toList(),
        random.nextInt(50) == 0 ? dismissed(main) : Review.NONE,
        main,
        background);
  }

  private static String title(Reports.Event event) {
    String where = event.place() == null ? "" : " in " + event.place().region();
    return "%s outage%s, %s".formatted(event.offer().service().name(), where, event.day());
  }

  private static Link link(Observation report, Observation to) {
    return new Link(report.id(), to.id(), 0.9, "same service, reported in its days");
  }

  private static IncidentUpdate update(Observation report) {
    return new IncidentUpdate(
        report.citation().publishedAt(),
        Precision.MINUTE,
        report.id(),
        report.citation().publisher(),
        report.lifecycle(),
        report.citation().title(),
        List.of("service", "start"));
  }

  private static Review dismissed(List<Observation> reports) {
    List<String> all = reports.stream().map(Observation::id).sorted().toList();
    return new Review(ReviewState.DISMISSED, List.of(), 0, all);
  }
}
