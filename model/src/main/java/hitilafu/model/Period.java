package hitilafu.model;

import java.time.Instant;

/**
 * A stretch of the calendar in one zone.
 *
 * @param name as {@link PeriodKind} has it
 * @param from its first instant
 * @param to the instant after its last
 */
public record Period(PeriodKind kind, String name, Instant from, Instant to) {
  public Period {
    Absent.never(kind, "kind");
    name = Absent.never(name, "name");
    Absent.never(from, "from");
    Absent.never(to, "to");
  }
}
