package hitilafu.index.fields;

import hitilafu.model.Incident;
import hitilafu.model.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The local days that an incident is known to touch, as widely as its words allow. An end that
 * nobody reported adds no day; a start that nobody stated gives no start, but the day of a reported
 * end still counts.
 *
 * @param start earliest start; empty if none is dated
 * @param first empty exactly when {@code last} is
 */
record KnownDays(Optional<Instant> start, Optional<LocalDate> first, Optional<LocalDate> last) {

  static KnownDays of(Incident incident) {
    ZoneId zone = ZoneId.of(incident.zone());
    return new KnownDays(
        resolved(incident.start()).map(Moment::earliest).findFirst(),
        moments(incident).map(m -> day(m.earliest(), zone)).min(LocalDate::compareTo),
        moments(incident).map(m -> day(last(m), zone)).max(LocalDate::compareTo));
  }

  private static Stream<Moment> moments(Incident incident) {
    return Stream.concat(resolved(incident.start()), resolved(incident.end()));
  }

  private static Stream<Moment> resolved(Moment moment) {
    return Stream.ofNullable(moment).filter(Moment::resolved);
  }

  /** The range is open at its end: a day ends at the next midnight, which is not of that day. */
  private static Instant last(Moment moment) {
    return moment.latest().equals(moment.earliest())
        ? moment.latest()
        : moment.latest().minusNanos(1);
  }

  private static LocalDate day(Instant at, ZoneId zone) {
    return at.atZone(zone).toLocalDate();
  }
}
