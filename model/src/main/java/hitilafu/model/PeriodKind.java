package hitilafu.model;

/** Parts of the calendar, in the zone of whom is measured. */
public enum PeriodKind {
  /** {@code 2025-01-03T15:00+03:00}: begins as written; shorter where clocks change within it. */
  HOUR,
  /** {@code 2025-01-03}. */
  DAY,
  /** {@code 2025-W01}: ISO 8601, from Monday. */
  WEEK,
  /** {@code 2025-01}. */
  MONTH,
  /** {@code 2025-Q1}. */
  QUARTER,
  /** {@code 2025}. */
  YEAR,
  /** {@code 2025-01-03/2025-01-09}: whole days, the first and the last. */
  RANGE
}
