package hitilafu.analytics.link;

import hitilafu.model.Observation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The local days on which an observation's event may have begun. */
final class LocalDays {
  private LocalDays() {}

  /** From the first of the days to the end of the last; only for an observation with a span. */
  static EventSpan of(Observation observation) {
    ZoneId zone = ZoneId.of(observation.zone());
    EventSpan span = EventSpan.of(observation).orElseThrow();
    Instant last =
        span.latest().isAfter(span.earliest()) ? span.latest().minusNanos(1) : span.earliest();
    return new EventSpan(
        day(span.earliest(), zone).atStartOfDay(zone).toInstant(),
        day(last, zone).plusDays(1).atStartOfDay(zone).toInstant());
  }

  private static LocalDate day(Instant instant, ZoneId zone) {
    return instant.atZone(zone).toLocalDate();
  }
}
