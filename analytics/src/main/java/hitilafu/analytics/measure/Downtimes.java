package hitilafu.analytics.measure;

import hitilafu.model.Downtime;
import hitilafu.model.Minutes;
import hitilafu.model.Period;
import hitilafu.model.Place;
import hitilafu.model.PlaceMinutes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The impacts of a scope in a period, added up. */
final class Downtimes {
  static final Predicate<Timed> OPEN =
      t -> t.impact().stated() && !t.planned() && t.interval().open();
  static final Predicate<Timed> PLANNED = t -> t.impact().stated() && t.planned();
  private static final Predicate<Timed> INFERRED = t -> !t.impact().stated() && !t.planned();

  /** By region, then area; the whole service first. */
  private static final Comparator<Place> BY_NAME =
      Comparator.nullsFirst(
          Comparator.comparing(Place::country, Comparator.nullsFirst(Comparator.naturalOrder()))
              .thenComparing(Place::region, Comparator.nullsFirst(Comparator.naturalOrder()))
              .thenComparing(Place::area, Comparator.nullsFirst(Comparator.naturalOrder())));

  private final List<Timed> timed;
  private final Stretch stretch;

  private Downtimes(List<Timed> timed, Stretch stretch) {
    this.timed = timed;
    this.stretch = stretch;
  }

  /**
   * @param touching what may have been under way in the period
   * @param oneService whether all impacts are of one service; only then are places told apart
   * @param unmeasured whether an outage began in the period of which no more is known
   * @param hours of the period, to be told one by one; empty for none
   */
  static Downtime of(
      List<Timed> touching,
      Period period,
      boolean oneService,
      boolean unmeasured,
      List<Period> hours) {
    Downtimes all = new Downtimes(touching, Stretch.of(period));
    return new Downtime(
        unmeasured ? Sum.withoutBest(all.sum(Timed::counted)) : all.sum(Timed::counted),
        all.levels(),
        hours.stream()
            .map(h -> new Downtimes(touching, Stretch.of(h)).sum(Timed::counted))
            .toList(),
        oneService ? all.places() : List.of(),
        all.sum(OPEN),
        all.sum(PLANNED),
        all.sum(INFERRED));
  }

  /** The minutes of some of them alone. */
  static Minutes sum(List<Timed> touching, Period period, Predicate<Timed> which) {
    return new Downtimes(touching, Stretch.of(period)).sum(which);
  }

  private Minutes sum(Predicate<Timed> which) {
    return Sum.of(
        byService(which).values().stream()
            .map(service -> Union.minutes(Timed.intervals(service), stretch))
            .toList());
  }

  private Map<String, List<Timed>> byService(Predicate<Timed> which) {
    return timed.stream()
        .filter(which)
        .collect(
            Collectors.groupingBy(t -> t.impact().serviceKey(), TreeMap::new, Collectors.toList()));
  }

  private Map<String, Minutes> levels() {
    return Levels.sum(
        byService(Timed::counted).values().stream()
            .map(service -> Levels.of(Levels.group(service), stretch))
            .toList());
  }

  /** What hit the whole service hit each of its places. */
  private List<PlaceMinutes> places() {
    List<Timed> counted = timed.stream().filter(Timed::counted).toList();
    List<Place> named =
        counted.stream().map(t -> t.impact().place()).distinct().sorted(BY_NAME).toList();
    List<PlaceMinutes> places = new ArrayList<>();
    for (Place place : named) {
      List<Timed> there =
          counted.stream()
              .filter(t -> t.impact().place() == null || Objects.equals(t.impact().place(), place))
              .toList();
      places.add(
          new PlaceMinutes(
              counted.getFirst().impact().service(),
              place,
              Union.minutes(Timed.intervals(there), stretch)));
    }
    return places;
  }
}
