package hitilafu.model;

/**
 * How much was read that was published on one day: what tells a quiet day from one that nobody
 * watched.
 *
 * @param day ISO date in UTC, by publication, else by capture
 * @param articles of that day
 * @param publishers how many different ones
 */
public record WatchDay(String day, int articles, int publishers) {
  public WatchDay {
    day = Absent.never(day, "day");
  }
}
