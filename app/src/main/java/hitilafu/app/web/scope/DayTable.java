package hitilafu.app.web.scope;

import hitilafu.analytics.measure.Calendar;
import hitilafu.analytics.measure.Strip;
import hitilafu.app.export.Column;
import hitilafu.app.export.Table;
import hitilafu.app.reliability.Reliabilities;
import hitilafu.app.reliability.ReliabilityRow;
import hitilafu.model.Minutes;
import hitilafu.model.Period;
import hitilafu.model.Scope;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One row a day. Of a day that nobody watched, and of which nothing is told, nothing is known. */
final class DayTable {
  /**
   * A day.
   *
   * @param found what reports state of it; null if nothing
   */
  private record Row(Scope scope, LocalDate day, boolean watched, Strip.Day found) {
    Double minutes(Function<Strip.Day, Minutes> which, Function<Minutes, Double> bound) {
      if (found == null) {
        return watched ? (Double) 0.0 : null;
      }
      return bound.apply(which.apply(found));
    }

    String level() {
      return found == null ? null : found.level() == null ? "unknown" : word(found.level());
    }

    private static String word(Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT);
    }
  }

  private static final Table<Row> TABLE =
      new Table<>(
          List.of(
              new Column<>("scope", row -> row.scope().kind()),
              new Column<>("name", row -> row.scope().name()),
              new Column<>("day", Row::day),
              new Column<>("watched", Row::watched),
              new Column<>("level", Row::level),
              new Column<>("certain", row -> row.found() == null ? null : row.found().certain()),
              new Column<>("outage_low", row -> row.minutes(Strip.Day::outage, Minutes::low)),
              new Column<>("outage_best", row -> row.minutes(Strip.Day::outage, Minutes::best)),
              new Column<>("outage_high", row -> row.minutes(Strip.Day::outage, Minutes::high)),
              new Column<>("planned_low", row -> row.minutes(Strip.Day::planned, Minutes::low)),
              new Column<>("planned_best", row -> row.minutes(Strip.Day::planned, Minutes::best)),
              new Column<>("planned_high", row -> row.minutes(Strip.Day::planned, Minutes::high)),
              new Column<>("open_low", row -> row.minutes(Strip.Day::open, Minutes::low)),
              new Column<>("open_high", row -> row.minutes(Strip.Day::open, Minutes::high)),
              new Column<>(
                  "incidents",
                  row -> row.found() == null ? null : String.join(" ", row.found().incidents()))));

  private DayTable() {}

  static String csv(List<ReliabilityRow> rows, Reliabilities all) {
    return TABLE.csv(rows.stream().flatMap(row -> days(row, all)).toList());
  }

  private static Stream<Row> days(ReliabilityRow row, Reliabilities all) {
    Scope scope = row.measures().scope();
    Period period = row.measures().period();
    Map<LocalDate, Strip.Day> found =
        all.days(scope, period).stream()
            .collect(Collectors.toMap(Strip.Day::day, Function.identity()));
    Calendar calendar = new Calendar(ZoneId.of(scope.zone()));
    return calendar
        .day(period.from())
        .datesUntil(calendar.day(period.to()))
        .map(day -> new Row(scope, day, all.watched().contains(day), found.get(day)));
  }
}
