package hitilafu.analytics.measure;

import hitilafu.model.Footprint;
import hitilafu.model.Minutes;
import hitilafu.model.Moment;
import hitilafu.model.Period;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The footprints of one scope, laid out so that many periods can be measured. */
public final class Ledger {
  static final Duration LOOKS_BACK = Duration.ofDays(365);

  /**
   * @param own the parts that hit the service that the incident is about
   * @param reach all its intervals and what lies between; null if no day is known
   */
  record Entry(Footprint footprint, List<Timed> timed, List<Timed> own, Stretch reach) {
    static Entry of(Footprint footprint) {
      List<Timed> timed = footprint.impacts().stream().flatMap(Timed::of).toList();
      Optional<Stretch> reach =
          timed.stream().map(t -> t.interval().possible()).reduce(Stretch::spanning);
      String service = footprint.service().key();
      List<Timed> own =
          timed.stream().filter(t -> t.impact().service().key().equals(service)).toList();
      return new Entry(footprint, timed, own, reach.orElse(null));
    }

    /** By the incident alone: a footprint is large. */
    @Override
    public int hashCode() {
      return footprint.incident().hashCode();
    }

    boolean stated() {
      return footprint.stated();
    }

    boolean planned() {
      return footprint.planned();
    }

    /** How long it lasted, as far as its end was reported. */
    Minutes length() {
      List<Timed> ended = timed.stream().filter(Timed::counted).toList();
      return ended.isEmpty() ? Sum.NOTHING : Union.minutes(Timed.intervals(ended), reach);
    }

    /** Whether nothing tells on which days it was, or no more than a slip of dates does. */
    boolean unmeasured() {
      return timed.stream().noneMatch(t -> t.impact().stated());
    }

    /** Whether nobody reported the end of a part of it. */
    boolean openEnded() {
      return timed.isEmpty()
          ? footprint.impacts().stream().anyMatch(i -> i.stated() && i.end() == null)
          : timed.stream().anyMatch(t -> t.impact().stated() && t.interval().open());
    }
  }

  private final List<Entry> entries;

  /** When the outages of one service with one mechanism began. */
  private final Map<String, List<Moment>> alike;

  private Ledger(List<Entry> entries, Map<String, List<Moment>> alike) {
    this.entries = entries;
    this.alike = alike;
  }

  /**
   * @param footprints as {@link Scopes} gives them for the scope: with the impacts that count there
   */
  public Ledger(Collection<Footprint> footprints) {
    entries =
        footprints.stream()
            .sorted(Comparator.comparing(Footprint::incident))
            .map(Entry::of)
            .toList();
    alike = new HashMap<>();
    for (Footprint footprint : footprints) {
      footprint
          .failure()
          .ifPresent(f -> alike.computeIfAbsent(f, k -> new ArrayList<>()).add(footprint.begin()));
    }
  }

  /** From the first day that any of them touches or may have begun on to the last, if known. */
  Optional<Stretch> whole() {
    Stream<Stretch> begins =
        entries.stream()
            .map(entry -> entry.footprint().begin())
            .filter(begin -> begin != null && begin.resolved())
            .map(begin -> new Stretch(begin.earliest(), begin.latest().plusNanos(1)));
    Stream<Stretch> reaches = entries.stream().flatMap(entry -> Stream.ofNullable(entry.reach()));
    return Stream.concat(begins, reaches).reduce(Stretch::spanning);
  }

  /** How many outages reports state without any date. */
  public int undated() {
    return (int)
        entries.stream()
            .filter(entry -> !entry.planned() && entry.stated())
            .filter(entry -> !dated(entry.footprint().begin()))
            .filter(Entry::unmeasured)
            .count();
  }

  private static boolean dated(Moment begin) {
    return begin != null && begin.resolved();
  }

  /** Only what bears on a period; what repeats is still told by all. */
  Ledger within(Period period) {
    Set<Entry> bearing = new LinkedHashSet<>(touching(Stretch.of(period)));
    bearing.addAll(begun(period));
    return new Ledger(List.copyOf(bearing), alike);
  }

  /** The footprints that bear on a period, by id. */
  public List<Footprint> bearing(Period period) {
    return Stream.concat(touching(Stretch.of(period)).stream(), begun(period).stream())
        .distinct()
        .map(Entry::footprint)
        .toList();
  }

  /** What reports state to have begun in a period, by id. */
  public List<Footprint> beginning(Period period) {
    return begun(period).stream().map(Entry::footprint).toList();
  }

  /** Those that may have been under way within a stretch. */
  List<Entry> touching(Stretch stretch) {
    return entries.stream()
        .filter(e -> e.reach() != null && e.reach().overlaps(stretch))
        .filter(e -> e.timed().stream().anyMatch(t -> t.interval().possible().overlaps(stretch)))
        .toList();
  }

  /** Those that reports state and that began in the period. */
  List<Entry> begun(Period period) {
    return entries.stream()
        .filter(e -> Beginning.in(period, e.footprint().begin()))
        .filter(Entry::stated)
        .toList();
  }

  /** Whether its service had failed by the same mechanism in the 365 days before. */
  boolean repeats(Footprint later) {
    return later.failure().stream()
        .flatMap(failure -> alike.get(failure).stream())
        .anyMatch(begin -> shortlyBefore(begin, later.begin()));
  }

  private static boolean shortlyBefore(Moment first, Moment second) {
    return first.latest().isBefore(second.earliest())
        && first.latest().isAfter(second.earliest().minus(LOOKS_BACK));
  }
}
