package hitilafu.analytics.measure;

import hitilafu.analytics.measure.CommonGround.Placed;
import hitilafu.model.Downtime;
import hitilafu.model.Minutes;
import hitilafu.model.Period;
import hitilafu.model.Place;
import hitilafu.model.PlaceMinutes;
import hitilafu.model.ServiceRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        .collect(Collectors.groupingBy(Timed::service, TreeMap::new, Collectors.toList()));
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
    Map<Place, Map<List<Object>, Placed>> felt = new TreeMap<>(BY_NAME);
    for (int at = 0; at < counted.size(); at++) {
      Timed one = counted.get(at);
      felt.computeIfAbsent(one.impact().place(), place -> new LinkedHashMap<>())
          .putIfAbsent(one.felt(), new Placed(at, one.interval()));
    }
    Map<List<Object>, Placed> whole = felt.getOrDefault(null, Map.of());
    CommonGround common = new CommonGround(List.copyOf(whole.values()), stretch);
    List<PlaceMinutes> places = new ArrayList<>();
    felt.forEach(
        (place, own) -> {
          own.keySet().removeAll(place == null ? Set.of() : whole.keySet());
          List<Placed> there = place == null ? List.of() : List.copyOf(own.values());
          places.add(new PlaceMinutes(service(counted), place, common.with(there)));
        });
    return places;
  }

  private static ServiceRef service(List<Timed> counted) {
    return counted.getFirst().impact().service();
  }
}
