package hitilafu.app.report.tell;

import hitilafu.analytics.measure.Strip;
import hitilafu.app.phrase.Phrase;
import hitilafu.app.phrase.PhraseDay;
import hitilafu.app.phrase.PhraseLength;
import hitilafu.app.phrase.PhraseMeasure;
import hitilafu.app.phrase.PhraseTime;
import hitilafu.app.phrase.PhraseWord;
import hitilafu.app.report.ServiceWeek;
import hitilafu.app.report.tell.Block.Cell;
import hitilafu.app.report.tell.Block.Column;
import hitilafu.app.report.tell.Block.Row;
import hitilafu.model.Minutes;
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
    boolean availability = services.stream().anyMatch(s -> s.row().availability() != null);
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
                        + (availability
                            ? ""
                            : " No availability is given: no source of these services was polled"
                                + " through the period, and silence is not uptime.")))));
  }

  private List<LocalDate> days() {
    return telling.issue().yearly()
        ? List.of()
        : telling.issue().firstDay().datesUntil(telling.issue().lastDay().plusDays(1)).toList();
  }

  private Row row(ServiceWeek service, NavigableSet<LocalDate> watched, boolean availability) {
    List<Cell> cells = new ArrayList<>(List.of(Cell.of(name(service))));
    days().forEach(day -> cells.add(day(service, day, watched.contains(day))));
    cells.add(Cell.of(outages(service)));
    cells.add(Cell.of(PhraseLength.reported(service.row().measures().downtime().outage())));
    cells.add(Cell.of(open(service.row().measures().downtime().open())));
    if (availability) {
      cells.add(
          Cell.of(
              service.row().availability() == null
                  ? "not given"
                  : PhraseMeasure.availability(
                      service.row().availability(), service.row().polled())));
    }
    String operator = service.row().operator();
    cells.add(Cell.of(operator == null ? Phrase.NOT_STATED : operator));
    return new Row(null, cells);
  }

  private String name(ServiceWeek service) {
    boolean all = telling.issue().scope().country() == null;
    return all
        ? service.service().name() + " (" + PhraseWord.country(service.service().country()) + ")"
        : service.service().name();
  }

  private static String open(Minutes open) {
    return open.high() == 0 ? "none" : PhraseLength.of(open);
  }

  /** How many began, and all that bear on it. */
  private Words outages(ServiceWeek service) {
    List<String> ids =
        service.row().impacts().stream()
            .filter(impact -> impact.stated())
            .map(impact -> impact.incident())
            .distinct()
            .toList();
    Words numbers = telling.numbers().list(ids);
    Words count = Words.of(String.valueOf(service.row().measures().occurrences().outages()));
    return numbers.isEmpty() ? count : count.then(" (").then(numbers).then(")");
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
                    ? new Cell(Words.of(NOTHING_REPORTED), "nothing", name + ": nothing reported")
                    : new Cell(Words.of(NOTHING_READ), "unread", name + ": nothing was read"));
  }

  private static Cell day(Strip.Day day, String name) {
    String letter = PhraseDay.letter(day.level());
    String sign = (day.certain() ? letter : "(" + letter + ")") + (PhraseDay.open(day) ? "…" : "");
    String length = PhraseDay.length(day);
    return new Cell(
        Words.of(sign),
        PhraseWord.style(day.level()) + (day.certain() ? "" : " perhaps"),
        name + ": " + PhraseDay.level(day) + (length.isEmpty() ? "" : "; " + length));
  }
}
