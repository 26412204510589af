package hitilafu.app.draw;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A stretch of whole local days, drawn from left to right.
 *
 * @param from a local midnight
 * @param to a later local midnight
 */
public record TimeAxis(ZonedDateTime from, ZonedDateTime to) {
  /** As many labels as a phone has room for. */
  private static final int MOST_TICKS = 9;

  private static final List<TemporalAmount> STEPS =
      List.of(
          Duration.ofHours(3),
          Duration.ofHours(6),
          Period.ofDays(1),
          Period.ofDays(2),
          Period.ofDays(7),
          Period.ofMonths(1),
          Period.ofMonths(3),
          Period.ofYears(1),
          Period.ofYears(10));

  /**
   * A mark on the axis.
   *
   * @param x as SVG takes it: "12.50%"
   */
  public record Tick(String x, String label) {}

  /** The days that hold both instants. */
  public static TimeAxis around(Instant first, Instant last, ZoneId zone) {
    ZonedDateTime from = first.atZone(zone).truncatedTo(ChronoUnit.DAYS);
    ZonedDateTime to = last.atZone(zone).truncatedTo(ChronoUnit.DAYS);
    boolean midnight = to.toInstant().equals(last) && to.isAfter(from);
    return new TimeAxis(from, midnight ? to : to.plusDays(1));
  }

  /** Where an instant lies: 0 at the left edge, 100 at the right, never outside. */
  public double position(Instant at) {
    double whole = Duration.between(from, to).toSeconds();
    return Math.clamp(100 * Duration.between(from.toInstant(), at).toSeconds() / whole, 0, 100);
  }

  /** Few enough to be read on a phone; the right edge bears none. */
  public List<Tick> ticks() {
    for (TemporalAmount step : STEPS) {
      List<Tick> ticks = ticks(step);
      if (ticks.size() <= MOST_TICKS) {
        return ticks;
      }
    }
    return List.of();
  }

  public static String percent(double position) {
    return String.format(Locale.ENGLISH, "%.2f%%", position);
  }

  private List<Tick> ticks(TemporalAmount step) {
    List<Tick> ticks = new ArrayList<>();
    LocalDateTime local = from.toLocalDateTime();
    while (local.isBefore(to.toLocalDateTime()) && ticks.size() <= MOST_TICKS) {
      Instant at = local.atZone(from.getZone()).toInstant();
      ticks.add(new Tick(percent(position(at)), label(local, step)));
      local = local.plus(step);
    }
    return ticks;
  }

  private String label(LocalDateTime local, TemporalAmount step) {
    boolean hours = step instanceof Duration;
    boolean oneDay = !to.isAfter(from.plusDays(1));
    boolean newDay = local.getHour() == 0;
    if (hours && (oneDay || !newDay)) {
      return format("HH", local);
    }
    boolean months = step instanceof Period period && period.getDays() == 0;
    return format(months ? "MMM uu" : "d MMM", local);
  }

  private static String format(String pattern, LocalDateTime local) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(local);
  }
}
