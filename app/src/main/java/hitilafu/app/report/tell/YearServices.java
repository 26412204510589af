package hitilafu.app.report.tell;

import hitilafu.app.phrase.PhraseWord;
import hitilafu.app.report.ServiceWeek;
import hitilafu.app.report.tell.Block.Cell;
import hitilafu.app.report.tell.Block.Column;
import hitilafu.app.report.tell.Block.Row;
import hitilafu.model.ObservationKind;
import hitilafu.model.Occurrences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The services that were hit in a year, by name; without its days, which are too many. */
record YearServices(Telling telling) {
  private static final int MOST = 400;

  List<Chapter> chapter(List<ServiceWeek> services) {
    if (services.isEmpty()) {
      return List.of();
    }
    boolean availability = ServiceCells.anyAvailability(services);
    List<Column> columns =
        new ArrayList<>(
            List.of(
                new Column("Service", false),
                new Column("Outages", true),
                new Column("Outage time", true),
                new Column("of how many", true),
                new Column("End not reported", true)));
    if (availability) {
      columns.add(new Column("Availability", false));
    }
    boolean operators = services.stream().anyMatch(s -> s.row().operator() != null);
    if (operators) {
      columns.add(new Column("Operator", false));
    }
    List<Row> rows = shown(services).stream().map(s -> row(s, availability, operators)).toList();
    return List.of(
        new Chapter(
            "services",
            "Services",
            List.of(
                Block.said(
                    "By name, and in no order of merit: more outages are known of a service that"
                        + " many write about, and none of one that nobody writes about, however"
                        + " each of them works."
                        + left(services)),
                new Block.Table("Services of which an outage is reported", columns, rows),
                Block.aside(
                    "Outages: those that began in the year; in brackets the incidents that bear on"
                        + " it. Outage time: at best knowledge, in brackets at least and at most."
                        + " Of how many: those that began in the year and whose end was reported."
                        + (availability ? "" : ServiceCells.NO_AVAILABILITY)))));
  }

  /** Where there are more than can be read, those with most outages; by name all the same. */
  private static List<ServiceWeek> shown(List<ServiceWeek> services) {
    Set<String> most =
        services.stream()
            .sorted(Comparator.comparingInt(s -> -began(s).outages()))
            .limit(MOST)
            .map(s -> s.service().key())
            .collect(Collectors.toSet());
    return services.stream().filter(s -> most.contains(s.service().key())).toList();
  }

  private static String left(List<ServiceWeek> services) {
    int left = services.size() - MOST;
    return left <= 0
        ? ""
        : " "
            + PhraseWord.many(left, "service")
            + " with the fewest outages stand only in the data of this issue.";
  }

  private static Occurrences began(ServiceWeek service) {
    return service.row().measures().occurrences();
  }

  private Row row(ServiceWeek service, boolean availability, boolean operators) {
    ServiceCells own = new ServiceCells(telling, service);
    int ended = began(service).outages() - began(service).openEnded();
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(own.name()));
    cells.add(Cell.of(own.outages(impact -> impact.kind() != ObservationKind.MAINTENANCE)));
    cells.add(own.time());
    cells.add(Cell.of(PhraseWord.number(ended)));
    cells.add(own.open());
    if (availability) {
      cells.add(own.availability());
    }
    if (operators) {
      cells.add(own.operator());
    }
    return new Row(null, cells);
  }
}
