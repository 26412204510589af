package hitilafu.analytics.link;

import hitilafu.model.Cause;
import hitilafu.model.CauseCategory;
import hitilafu.model.Count;
import hitilafu.model.Incident;
import hitilafu.model.Level;
import hitilafu.model.Lifecycle;
import hitilafu.model.Link;
import hitilafu.model.Minutes;
import hitilafu.model.Moment;
import hitilafu.model.Observation;
import hitilafu.model.ObservationKind;
import hitilafu.model.Place;
import hitilafu.model.Role;
import hitilafu.model.ServiceRef;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is shown of an incident: pure, from its observations alone. */
final class Composition {
  private static final Comparator<Observation> EARLIEST_FIRST =
      Comparator.comparing((Observation o) -> o.citation().firstKnownAt())
          .thenComparing(Observation::id);
  private static final Comparator<Moment> FINER_FIRST = Comparator.comparing(Moment::precision);
  private static final Comparator<Cause> MECHANISM_FIRST =
      Comparator.comparing((Cause cause) -> cause.detail() == null)
          .thenComparing(cause -> cause.category() == CauseCategory.UNKNOWN);
  private static final Comparator<Moment> RESOLVED_THEN_FINER =
      Comparator.comparing((Moment moment) -> !moment.resolved()).thenComparing(FINER_FIRST);

  private Composition() {}

  /**
   * The incident of a cluster; empty if it rests only on retellings and follow-ups without a date,
   * which add nothing to the record that could be told apart.
   */
  static Optional<Incident> of(List<Observation> members, List<Link> links) {
    List<Observation> mains = having(members, Role.MAIN);
    List<Observation> retellings = having(members, Role.BACKGROUND);
    List<Observation> speaking = mains.isEmpty() ? retellings : mains;
    boolean news = members.stream().anyMatch(When::isMain);
    if (!news && members.stream().allMatch(o -> !When.of(o).known())) {
      return Optional.empty();
    }
    return Optional.of(compose(speaking, mains, retellings, links));
  }

  private static Incident compose(
      List<Observation> speaking,
      List<Observation> mains,
      List<Observation> retellings,
      List<Link> links) {
    Map<String, String> shown = new TreeMap<>();
    ClaimChoice claims = new ClaimChoice(speaking, shown);
    Observation first = speaking.getFirst();
    ServiceRef service = mostNamed(speaking);
    Moment start = claims.choose("start", Observation::start, moment -> true, RESOLVED_THEN_FINER);
    Moment end = plausibleEnd(claims, start);
    Place place = claims.choose("place", Observation::place, p -> true);
    return new Incident(
        first.id(),
        Headline.of(service, kind(speaking), start, first.zone()),
        kind(speaking),
        service,
        claims.choose("operator", Observation::operator, operator -> true),
        first.country(),
        place,
        first.zone(),
        affectedServices(speaking, service),
        agencies(speaking),
        start,
        end,
        duration(claims, start, end),
        claims.choose("level", Observation::level, level -> true, worstFirst()),
        status(speaking, shown),
        claims.choose("cause", Observation::cause, cause -> true, MECHANISM_FIRST),
        counts(speaking),
        claims.choose("workaround", Observation::workaround, words -> true),
        Grading.of(speaking),
        links,
        shown,
        Updates.of(speaking),
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

  private static ServiceRef mostNamed(List<Observation> speaking) {
    Map<String, List<ServiceRef>> byKey =
        speaking.stream()
            .map(Observation::service)
            .collect(Collectors.groupingBy(ServiceRef::key, TreeMap::new, Collectors.toList()));
    return byKey.values().stream()
        .min(
            Comparator.comparing((List<ServiceRef> named) -> -named.size())
                .thenComparing(named -> named.getFirst().id() == null))
        .orElseThrow()
        .getFirst();
  }

  private static List<ServiceRef> affectedServices(List<Observation> speaking, ServiceRef main) {
    Map<String, ServiceRef> byKey = new TreeMap<>();
    for (Observation observation : speaking) {
      byKey.putIfAbsent(observation.service().key(), observation.service());
      observation.affectedServices().forEach(other -> byKey.putIfAbsent(other.key(), other));
    }
    byKey.remove(main.key());
    return List.copyOf(byKey.values());
  }

  private static List<String> agencies(List<Observation> speaking) {
    return speaking.stream()
        .flatMap(o -> o.affectedAgencies().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** An end before the start is some other event's, or a slip of the source: it is not shown. */
  private static Moment plausibleEnd(ClaimChoice claims, Moment start) {
    return claims.choose(
        "end",
        Observation::end,
        end ->
            start == null
                || !start.resolved()
                || !end.resolved()
                || end.latest().isAfter(start.earliest())
                || end.latest().equals(start.earliest()),
        RESOLVED_THEN_FINER);
  }

  /** What a text prints; else what the shown start and end make together. */
  private static Minutes duration(ClaimChoice claims, Moment start, Moment end) {
    Minutes printed = claims.choose("duration", Observation::duration, Minutes::stated);
    return printed != null ? printed : Minutes.between(start, end).orElse(null);
  }

  private static Comparator<Level> worstFirst() {
    return Comparator.comparing(
        (Level level) -> level == Level.UNDER_MAINTENANCE ? 0 : -level.ordinal());
  }

  /** The latest word counts, whoever has it. */
  private static Lifecycle status(List<Observation> speaking, Map<String, String> shown) {
    Optional<Observation> last =
        speaking.stream()
            .filter(o -> o.lifecycle() != Lifecycle.UNKNOWN)
            .max(
                Comparator.comparing((Observation o) -> o.citation().firstKnownAt())
                    .thenComparing(Observation::lifecycle)
                    .thenComparing(Observation::id));
    last.ifPresent(o -> shown.put("status", o.id()));
    return last.map(Observation::lifecycle).orElse(Lifecycle.UNKNOWN);
  }

  /**
   * Every figure claimed, largest first, vague ones last; the first to claim it keeps its words.
   */
  private static List<Count> counts(List<Observation> speaking) {
    Map<String, Count> byFigure = new LinkedHashMap<>();
    speaking.stream()
        .flatMap(o -> o.counts().stream())
        .forEach(count -> byFigure.putIfAbsent(figure(count), count));
    return byFigure.values().stream()
        .sorted(
            Comparator.comparing((Count count) -> Objects.requireNonNullElse(count.value(), -1L))
                .reversed()
                .thenComparing(Count::what)
                .thenComparing(Composition::figure))
        .toList();
  }

  private static String figure(Count count) {
    return count.what()
        + "|"
        + count.qualifier()
        + "|"
        + (count.value() == null ? count.text() : count.value());
  }
}
