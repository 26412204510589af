package hitilafu.analytics.measure;

import hitilafu.model.Impact;
import hitilafu.model.Minutes;
import hitilafu.model.ObservationKind;
import hitilafu.model.ServiceDay;
import hitilafu.model.ServiceRef;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What a service lost on one of its local days: low, best and high are each the union of the day's
 * stretches. Best is absent as soon as one of the impacts has none.
 */
final class DailyImpact {
  private DailyImpact() {}

  /** The local days that an impact may touch; none if its start is not known to the day. */
  static SortedSet<LocalDate> days(Impact impact) {
    SortedSet<LocalDate> days = new TreeSet<>();
    ZoneId zone = ZoneId.of(impact.zone());
    Interval.of(impact)
        .map(Interval::possible)
        .ifPresent(
            possible -> {
              LocalDate last = possible.to().minusNanos(1).atZone(zone).toLocalDate();
              LocalDate day = possible.from().atZone(zone).toLocalDate();
              for (; !day.isAfter(last); day = day.plusDays(1)) {
                days.add(day);
              }
            });
    return days;
  }

  /** The day's figures from all impacts on the service. */
  static ServiceDay of(
      ServiceRef service, String country, String zone, LocalDate day, Collection<Impact> impacts) {
    Stretch hours = hours(day, ZoneId.of(zone));
    List<Impact> touching =
        impacts.stream()
            .filter(impact -> part(impact, hours, Interval::possible).isPresent())
            .toList();
    return new ServiceDay(
        service,
        country,
        zone,
        day.toString(),
        minutes(touching, hours, false),
        minutes(touching, hours, true),
        touching.stream().map(Impact::incident).distinct().sorted().toList());
  }

  private static Minutes minutes(List<Impact> impacts, Stretch hours, boolean planned) {
    List<Impact> counted =
        impacts.stream()
            .filter(impact -> (impact.kind() == ObservationKind.MAINTENANCE) == planned)
            .toList();
    boolean allHaveBest =
        counted.stream().allMatch(i -> Interval.of(i).map(Interval::best).isPresent());
    double low = Stretch.unionMinutes(parts(counted, hours, Interval::certain));
    double high = Stretch.unionMinutes(parts(counted, hours, Interval::possible));
    Double best =
        allHaveBest ? (Double) Stretch.unionMinutes(parts(counted, hours, Interval::best)) : null;
    return new Minutes(low, best, high, false);
  }

  private static List<Stretch> parts(
      List<Impact> impacts, Stretch hours, Function<Interval, Stretch> which) {
    List<Stretch> parts = new ArrayList<>();
    impacts.forEach(impact -> part(impact, hours, which).ifPresent(parts::add));
    return parts;
  }

  private static Optional<Stretch> part(
      Impact impact, Stretch hours, Function<Interval, Stretch> which) {
    return Interval.of(impact).map(which).flatMap(stretch -> stretch.within(hours));
  }

  /** The day as the zone has it: 23 or 25 hours long when clocks change. */
  private static Stretch hours(LocalDate day, ZoneId zone) {
    return new Stretch(
        day.atStartOfDay(zone).toInstant(), day.plusDays(1).atStartOfDay(zone).toInstant());
  }
}
