package hitilafu.app.report.tell;

import hitilafu.analytics.measure.Strip;
import hitilafu.app.phrase.PhraseDay;
import hitilafu.app.phrase.PhraseTime;
import hitilafu.app.phrase.PhraseWord;
import hitilafu.app.report.ServiceWeek;
import hitilafu.app.report.tell.Block.Cell;
import hitilafu.app.report.tell.Block.Column;
import hitilafu.app.report.tell.Block.Row;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;

/** The services that were hit, by name, each with its days. */
record ServiceTelling(Telling telling) {
  private static final DateTimeFormatter HEAD =
      DateTimeFormatter.ofPattern("EEE d", Locale.ENGLISH);
  private static final String NOTHING_REPORTED = "·";
  private static final String NOTHING_READ = "/";

  List<Chapter> chapter(List<ServiceWeek> services, NavigableSet<LocalDate> watched) {
    if (services.isEmpty()) {
      return List.of();
    }
    boolean availability = ServiceCells.anyAvailability(services);
    List<Column> columns = new ArrayList<>(List.of(new Column("Service", false)));
    days().forEach(day -> columns.add(new Column(HEAD.format(day), false)));
    columns.add(new Column("Outages", true));
    columns.add(new Column("Outage time", true));
    columns.add(new Column("End not reported", true));
    if (availability) {
      columns.add(new Column("Availability", false));
    }
    columns.add(new Column("Operator", false));
    List<Row> rows = services.stream().map(s -> row(s, watched, availability)).toList();
    return List.of(
        new Chapter(
            "services",
            "Services",
            List.of(
                new Block.Table("Services that were hit, by name", columns, rows),
                Block.aside(
                    "By name: no order of merit, because they are not watched alike. M: major"
                        + " outage. P: partial outage. D: degraded performance. ?: level not"
                        + " stated. W: planned work. In brackets: only perhaps on that day. …: end"
                        + " not reported. "
                        + NOTHING_REPORTED
                        + ": nothing reported. "
                        + NOTHING_READ
                        + ": nothing was read."
                        + (availability ? "" : ServiceCells.NO_AVAILABILITY)))));
  }

  private List<LocalDate> days() {
    return telling.issue().firstDay().datesUntil(telling.issue().lastDay().plusDays(1)).toList();
  }

  private Row row(ServiceWeek service, NavigableSet<LocalDate> watched, boolean availability) {
    ServiceCells own = new ServiceCells(telling, service);
    List<Cell> cells = new ArrayList<>(List.of(Cell.of(own.name())));
    days().forEach(day -> cells.add(day(service, day, watched.contains(day))));
    cells.add(Cell.of(own.outages(impact -> true)));
    cells.add(own.time());
    cells.add(own.open());
    if (availability) {
      cells.add(own.availability());
    }
    cells.add(own.operator());
    return new Row(null, cells);
  }

  private static Cell day(ServiceWeek service, LocalDate date, boolean read) {
    String name = PhraseTime.day(date);
    return service.days().stream()
        .filter(day -> day.day().equals(date))
        .findFirst()
        .map(day -> day(day, name))
        .orElseGet(
            () ->
                read
                    ? new Cell(
                        Words.of(NOTHING_REPORTED), "nothing", name + ": nothing reported", false)
                    : new Cell(
                        Words.of(NOTHING_READ), "unread", name + ": nothing was read", false));
  }

  private static Cell day(Strip.Day day, String name) {
    String letter = PhraseDay.letter(day.level());
    String sign = (day.certain() ? letter : "(" + letter + ")") + (PhraseDay.open(day) ? "…" : "");
    String length = PhraseDay.length(day);
    return new Cell(
        Words.of(sign),
        PhraseWord.style(day.level()) + (day.certain() ? "" : " perhaps"),
        name + ": " + PhraseDay.level(day) + (length.isEmpty() ? "" : "; " + length),
        true);
  }
}
