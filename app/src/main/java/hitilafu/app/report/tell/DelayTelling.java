package hitilafu.app.report.tell;

import hitilafu.app.phrase.PhraseMeasure;
import hitilafu.app.report.Delayed;
import hitilafu.app.report.tell.Block.Cell;
import hitilafu.app.report.tell.Block.Column;
import hitilafu.app.report.tell.Block.Row;
import hitilafu.model.Delays;
import hitilafu.model.Measures;
import hitilafu.model.Sample;
import java.util.List;

/** How soon agencies spoke, and services came back. */
record DelayTelling(Telling telling, Delayed delayed) {

  List<Chapter> chapter(Measures week, Measures before) {
    return chapter(week, before, "From the start of an outage", "This week", "The 12 weeks before");
  }

  List<Chapter> chapter(
      Measures now, Measures before, String caption, String nowHead, String beforeHead) {
    if (nothing(now.delays()) && nothing(before.delays())) {
      return List.of();
    }
    return List.of(
        new Chapter(
            "delays",
            "How soon",
            List.of(
                new Block.Table(
                    caption,
                    List.of(
                        new Column("Until", false),
                        new Column(nowHead, false),
                        new Column(beforeHead, false)),
                    List.of(
                        row(
                            "the first public report",
                            now.delays().notice(),
                            delayed.notice(),
                            before.delays().notice()),
                        row(
                            "an agency’s first word",
                            now.delays().acknowledgement(),
                            delayed.acknowledgement(),
                            before.delays().acknowledgement()),
                        row(
                            "the end",
                            now.delays().restoration(),
                            delayed.restoration(),
                            before.delays().restoration()))),
                Block.aside(
                    "Only outages of which both moments are known to the hour; in brackets the"
                        + " interval of the median at 95 %; of fewer than 6 there is none."))));
  }

  private static boolean nothing(Delays delays) {
    return delays.notice().n() + delays.acknowledgement().n() + delays.restoration().n() == 0;
  }

  private Row row(String until, Sample now, List<String> incidents, Sample before) {
    Words words = Words.of(PhraseMeasure.sample(now));
    return new Row(
        null,
        List.of(
            Cell.of(until),
            Cell.of(
                incidents.isEmpty() ? words : words.then("; ").then(telling.incidents(incidents))),
            Cell.of(PhraseMeasure.sample(before))));
  }
}
