package hitilafu.analytics.compose;

import static hitilafu.analytics.correct.CorrectableField.AGENCIES;
import static hitilafu.analytics.correct.CorrectableField.CAUSE;
import static hitilafu.analytics.correct.CorrectableField.COUNTS;
import static hitilafu.analytics.correct.CorrectableField.END;
import static hitilafu.analytics.correct.CorrectableField.LEVEL;
import static hitilafu.analytics.correct.CorrectableField.OPERATOR;
import static hitilafu.analytics.correct.CorrectableField.PLACE;
import static hitilafu.analytics.correct.CorrectableField.SERVICE;
import static hitilafu.analytics.correct.CorrectableField.START;
import static hitilafu.analytics.correct.CorrectableField.STATUS;
import static hitilafu.analytics.correct.CorrectableField.WORKAROUND;

import hitilafu.analytics.correct.Amending;
import hitilafu.analytics.correct.Corrections;
import hitilafu.analytics.correct.Ground;
import hitilafu.model.Catalog;
import hitilafu.model.Cause;
import hitilafu.model.CauseCategory;
import hitilafu.model.Choice;
import hitilafu.model.Incident;
import hitilafu.model.Level;
import hitilafu.model.Lifecycle;
import hitilafu.model.Link;
import hitilafu.model.Minutes;
import hitilafu.model.Moment;
import hitilafu.model.Observation;
import hitilafu.model.ObservationKind;
import hitilafu.model.Review;
import hitilafu.model.Role;
import hitilafu.model.ServiceRef;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** What is shown of an incident: pure, from its observations alone. */
public final class Composition {
  private static final Comparator<Observation> EARLIEST_FIRST =
      Comparator.comparing((Observation o) -> o.citation().firstKnownAt())
          .thenComparing(Observation::id);
  private static final Preference<Moment> RESOLVED_THEN_FINER =
      new Preference<>(
          Comparator.comparing((Moment moment) -> !moment.resolved())
              .thenComparing(Moment::precision),
          "the finer time");
  private static final Preference<Cause> MECHANISM_FIRST =
      new Preference<>(
          Comparator.comparing((Cause cause) -> cause.detail() == null)
              .thenComparing(cause -> cause.category() == CauseCategory.UNKNOWN),
          "a mechanism before words that explain nothing");
  private static final Preference<Level> WORST_FIRST =
      new Preference<>(
          Comparator.comparing(
              (Level level) -> level == Level.UNDER_MAINTENANCE ? 0 : -level.ordinal()),
          "the worst that is told");

  private Composition() {}

  /**
   * The incident of these observations; empty if it rests only on retellings and follow-ups without
   * a date, which add nothing to the record that could be told apart.
   *
   * @param corrections of their country
   * @param catalog by which what analysts wrote is read
   */
  public static Optional<Incident> of(
      List<Observation> members, List<Link> links, Corrections corrections, Catalog catalog) {
    boolean news = members.stream().anyMatch(Observation::news);
    if (!news && members.stream().noneMatch(Observation::dated)) {
      return Optional.empty();
    }
    List<Observation> mains = having(members, Role.MAIN);
    List<Observation> retellings = having(members, Role.BACKGROUND);
    List<Observation> able = mains.isEmpty() ? retellings : mains;
    List<Observation> told = able.stream().filter(o -> !corrections.dismissed(o.id())).toList();
    Observation first = able.getFirst();
    Amending amending =
        new Amending(
            corrections.naming(members.stream().map(Observation::id).toList()),
            new Ground(first.country(), ZoneId.of(first.zone()), catalog));
    Incident draft =
        compose(first.id(), told.isEmpty() ? able : told, mains, retellings, links, amending);
    List<String> dismissed =
        able.stream().map(Observation::id).filter(corrections::dismissed).sorted().toList();
    return Optional.of(draft.with(amending.review(members, dismissed, told.isEmpty())));
  }

  private static Incident compose(
      String id,
      List<Observation> told,
      List<Observation> mains,
      List<Observation> retellings,
      List<Link> links,
      Amending amending) {
    List<Observation> speaking = IncidentPage.current(told);
    Map<String, Choice> shown = new TreeMap<>();
    Voices voices = new Voices(speaking);
    Settling settle = new Settling(new ClaimChoice(speaking, voices, shown), amending, shown);
    Observation first = speaking.getFirst();
    ServiceRef service = settle.value(SERVICE, Hit.mostNamed(speaking));
    Moment start = settle.claim(START, Observation::start, moment -> true, RESOLVED_THEN_FINER);
    Moment end = settle.claim(END, o -> end(o, start), any -> true, RESOLVED_THEN_FINER);
    return new Incident(
        id,
        Headline.of(service, kind(speaking), start, first.zone()),
        kind(speaking),
        service,
        settle.claim(OPERATOR, Observation::operator),
        first.country(),
        settle.claim(PLACE, Observation::place),
        first.zone(),
        Hit.affectedServices(speaking, service),
        settle.value(AGENCIES, Hit.agencies(speaking)),
        start,
        end,
        duration(settle, start, end),
        settle.claim(LEVEL, Observation::level, level -> true, WORST_FIRST),
        status(settle, speaking, shown),
        settle.claim(CAUSE, Observation::cause, cause -> true, MECHANISM_FIRST),
        settle.value(COUNTS, Figures.of(speaking, voices)),
        settle.claim(WORKAROUND, Observation::workaround),
        Grading.of(speaking, voices),
        links,
        shown,
        Updates.of(told),
        Review.NONE,
        mains,
        retellings);
  }

  private static List<Observation> having(List<Observation> members, Role role) {
    return members.stream().filter(o -> o.role() == role).sorted(EARLIEST_FIRST).toList();
  }

  private static ObservationKind kind(List<Observation> speaking) {
    return speaking.stream().anyMatch(o -> o.kind() == ObservationKind.MAINTENANCE)
        ? ObservationKind.MAINTENANCE
        : ObservationKind.OUTAGE;
  }

  /**
   * An end before the start is some other event's, or a slip of the reading: it is not shown. Where
   * an incident page contradicts itself, that is what it says.
   */
  private static Moment end(Observation observation, Moment start) {
    Moment end = observation.end();
    boolean backwards =
        end != null
            && end.resolved()
            && start != null
            && start.resolved()
            && end.latest().isBefore(start.earliest());
    return backwards && IncidentPage.of(observation.citation()).isEmpty() ? null : end;
  }

  /** What a text prints; else what the shown start and end make together. */
  private static Minutes duration(Settling settle, Moment start, Moment end) {
    Minutes reckoned = Minutes.between(start, end).orElse(null);
    return settle.duration(Minutes::stated, reckoned);
  }

  /** The latest word counts, whoever has it. */
  private static Lifecycle status(
      Settling settle, List<Observation> speaking, Map<String, Choice> shown) {
    Map<Lifecycle, Observation> lastToSay = new LinkedHashMap<>();
    speaking.stream()
        .filter(o -> o.lifecycle() != Lifecycle.UNKNOWN)
        .sorted(
            Comparator.comparing((Observation o) -> o.citation().firstKnownAt())
                .thenComparing(Observation::lifecycle)
                .thenComparing(Observation::id)
                .reversed())
        .forEach(o -> lastToSay.putIfAbsent(o.lifecycle(), o));
    List<String> claims = lastToSay.values().stream().map(Observation::id).toList();
    if (!claims.isEmpty()) {
      shown.put("status", new Choice(claims.getFirst(), "the latest word", claims));
    }
    Lifecycle latest = lastToSay.keySet().stream().findFirst().orElse(Lifecycle.UNKNOWN);
    return Objects.requireNonNullElse(settle.value(STATUS, latest), Lifecycle.UNKNOWN);
  }
}
