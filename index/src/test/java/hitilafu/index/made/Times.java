package hitilafu.index.made;

import hitilafu.model.Moment;
import hitilafu.model.Precision;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Random;

/** When it was, told as finely as reports do. */
final class Times {
  private static final ZoneId ZONE = ZoneId.of("Africa/Nairobi");

  private Times() {}

  /** A start on that day; null, or no more than a month, for a few. */
  static Moment start(LocalDate day, Random random) {
    int chance = random.nextInt(100);
    if (chance < 6) {
      return chance < 3 ? null : Moment.unresolved(Precision.DAY, "Friday");
    }
    if (chance < 14) {
      LocalDate month = day.withDayOfMonth(1);
      return moment(month, month.plusMonths(1), Precision.MONTH, month.getMonth().toString());
    }
    return chance < 60
        ? moment(day, day.plusDays(1), Precision.DAY, day.toString())
        : minute(midnight(day).plus(Duration.ofMinutes(random.nextInt(1_440))));
  }

  /** An end some hours after a start that is known to the day; else null, as for most. */
  static Moment end(Moment start, Random random) {
    boolean told = start != null && start.resolved() && start.precision() != Precision.MONTH;
    return told && random.nextInt(5) < 2
        ? minute(start.latest().plus(Duration.ofMinutes(10 + random.nextInt(3_000))))
        : null;
  }

  /** When a report of it came out. */
  static Instant published(LocalDate day, Random random) {
    return midnight(day).plus(Duration.ofMinutes(600 + random.nextInt(4_000)));
  }

  private static Instant midnight(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }

  private static Moment moment(LocalDate from, LocalDate to, Precision precision, String text) {
    return new Moment(midnight(from), midnight(to), precision, text);
  }

  private static Moment minute(Instant at) {
    return new Moment(at, at, Precision.MINUTE, "at that time");
  }
}
