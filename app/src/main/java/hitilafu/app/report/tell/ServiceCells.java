package hitilafu.app.report.tell;

import hitilafu.app.export.ImpactRow;
import hitilafu.app.phrase.Phrase;
import hitilafu.app.phrase.PhraseLength;
import hitilafu.app.phrase.PhraseMeasure;
import hitilafu.app.phrase.PhraseWord;
import hitilafu.app.report.ServiceWeek;
import hitilafu.app.report.tell.Block.Cell;
import hitilafu.model.Measures;
import hitilafu.model.Minutes;
import java.util.List;
import java.util.function.Predicate;

/** What tables say of one service. */
record ServiceCells(Telling telling, ServiceWeek service) {
  static final String NO_AVAILABILITY =
      " No availability is given: no source of these services was polled through the period, and"
          + " silence is not uptime.";

  static boolean anyAvailability(List<ServiceWeek> services) {
    return services.stream().anyMatch(s -> s.row().availability() != null);
  }

  String name() {
    boolean all = telling.issue().scope().country() == null;
    return all
        ? service.service().name() + " (" + PhraseWord.country(service.service().country()) + ")"
        : service.service().name();
  }

  /** How many began, and the numbers of all incidents that bear on it. */
  Words outages(Predicate<ImpactRow> which) {
    List<String> ids =
        service.row().impacts().stream()
            .filter(ImpactRow::stated)
            .filter(which)
            .map(ImpactRow::incident)
            .distinct()
            .toList();
    Words numbers = telling.numbers().list(ids);
    Words count = Words.of(PhraseWord.number(measures().occurrences().outages()));
    return numbers.isEmpty() ? count : count.then(" (no. ").then(numbers).then(")");
  }

  Cell time() {
    return Cell.of(PhraseLength.reported(measures().downtime().outage()));
  }

  Cell open() {
    Minutes open = measures().downtime().open();
    return Cell.of(open.high() == 0 ? "none" : PhraseLength.of(open));
  }

  Cell availability() {
    return Cell.of(
        service.row().availability() == null
            ? "not given"
            : PhraseMeasure.availability(service.row().availability(), service.row().polled()));
  }

  Cell operator() {
    String operator = service.row().operator();
    return Cell.of(operator == null ? Phrase.NOT_STATED : operator);
  }

  private Measures measures() {
    return service.row().measures();
  }
}
