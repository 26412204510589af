package hitilafu.app.report.tell;

import hitilafu.app.report.WeeklyReport;
import java.util.ArrayList;
import java.util.List;

/** A week in five sentences, or in fewer where there is less to say. */
final class WeekSentences {
  private final WeeklyReport report;
  private final Telling telling;
  private final FigureSentences figures;

  WeekSentences(WeeklyReport report, Telling telling) {
    this.report = report;
    this.telling = telling;
    this.figures =
        new FigureSentences(
            telling,
            report.headline(),
            report.measures(),
            report.coverage(),
            report.coverageBefore());
  }

  List<Chapter> chapter() {
    List<Words> sentences = report.accounts().isEmpty() ? nothing() : something();
    return FigureSentences.chapter("week", "The week", sentences);
  }

  private List<Words> nothing() {
    List<Words> sentences = new ArrayList<>(figures.nothing());
    sentences.add(open());
    return sentences;
  }

  private List<Words> something() {
    return List.of(
        figures.outages(),
        figures.time(),
        figures.gravest(report.accounts()),
        new CauseTelling(telling).sentence(report),
        last());
  }

  private Words last() {
    Words soon = figures.soon();
    Words open = open();
    if (soon.isEmpty() || open.isEmpty()) {
      return soon.isEmpty() ? open : soon.then(".");
    }
    return soon.then("; ").then(open.lower());
  }

  private Words open() {
    if (report.open().isEmpty()) {
      return Words.NONE;
    }
    List<String> ids = report.open().stream().map(account -> account.incident().id()).toList();
    return Words.of("Nobody had reported the end of ").then(telling.incidents(ids)).then(".");
  }
}
