package hitilafu.analytics.measure;

import hitilafu.model.Period;
import hitilafu.model.PeriodKind;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The calendar of one zone: its periods as stretches of time. */
public record Calendar(ZoneId zone) {
  private static final DateTimeFormatter HOUR =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmxxx", Locale.ROOT);
  private static final int MONTHS_IN_QUARTER = 3;
  private static final List<PeriodKind> WHOLE_DAYS =
      List.of(
          PeriodKind.DAY, PeriodKind.WEEK, PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.YEAR);

  /** The local day that holds an instant. */
  public LocalDate day(Instant instant) {
    return instant.atZone(zone).toLocalDate();
  }

  /**
   * The period of this kind that holds a day.
   *
   * @throws IllegalArgumentException for an hour or a range, which no day makes
   */
  public Period around(PeriodKind kind, LocalDate day) {
    return switch (kind) {
      case DAY -> days(kind, day.toString(), day, day.plusDays(1));
      case WEEK -> {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        String name =
            String.format(
                Locale.ROOT,
                "%d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        yield days(kind, name, monday, monday.plusWeeks(1));
      }
      case MONTH -> {
        LocalDate first = day.withDayOfMonth(1);
        yield days(kind, first.toString().substring(0, 7), first, first.plusMonths(1));
      }
      case QUARTER -> {
        LocalDate first = day.with(IsoFields.DAY_OF_QUARTER, 1);
        String name = day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
        yield days(kind, name, first, first.plusMonths(MONTHS_IN_QUARTER));
      }
      case YEAR -> {
        LocalDate first = day.withDayOfYear(1);
        yield days(kind, String.valueOf(day.getYear()), first, first.plusYears(1));
      }
      case HOUR, RANGE -> throw new IllegalArgumentException("a day makes no " + kind);
    };
  }

  /** All periods of whole days, a day and longer, that hold a day. */
  List<Period> around(LocalDate day) {
    return WHOLE_DAYS.stream().map(kind -> around(kind, day)).toList();
  }

  /**
   * Whole days.
   *
   * @param last not before the first
   */
  public Period range(LocalDate first, LocalDate last) {
    return days(PeriodKind.RANGE, first + "/" + last, first, last.plusDays(1));
  }

  private Period days(PeriodKind kind, String name, LocalDate first, LocalDate after) {
    return new Period(
        kind, name, first.atStartOfDay(zone).toInstant(), after.atStartOfDay(zone).toInstant());
  }

  /**
   * The local hours of a day, in order: 23, 24 or 25 of them, or one cut in two where clocks change
   * by less than an hour.
   */
  List<Period> hours(LocalDate day) {
    Period whole = around(PeriodKind.DAY, day);
    List<Period> hours = new ArrayList<>();
    for (Instant from = whole.from(); from.isBefore(whole.to()); from = hours.getLast().to()) {
      ZonedDateTime local = from.atZone(zone);
      Instant to =
          from.atZone(local.getOffset()).truncatedTo(ChronoUnit.HOURS).plusHours(1).toInstant();
      ZoneOffsetTransition change = zone.getRules().nextTransition(from);
      if (change != null && change.getInstant().isBefore(to)) {
        to = change.getInstant();
      }
      if (to.isAfter(whole.to())) {
        to = whole.to();
      }
      hours.add(new Period(PeriodKind.HOUR, HOUR.format(local), from, to));
    }
    return hours;
  }

  /** The local days that a stretch touches, in order. */
  List<LocalDate> days(Stretch stretch) {
    List<LocalDate> days = new ArrayList<>();
    LocalDate last = day(stretch.to().minusNanos(1));
    for (LocalDate day = day(stretch.from()); !day.isAfter(last); day = day.plusDays(1)) {
      days.add(day);
    }
    return days;
  }

  /** The calendar year, and the year that the ISO week counts to: parts that share no period. */
  static List<Integer> years(LocalDate day) {
    return List.of(day.getYear(), day.get(IsoFields.WEEK_BASED_YEAR));
  }
}
