package hitilafu.app.report.tell;

import hitilafu.app.phrase.PhraseMeasure;
import hitilafu.app.report.tell.Block.Cell;
import hitilafu.app.report.tell.Block.Column;
import hitilafu.app.report.tell.Block.Row;
import hitilafu.model.Delays;
import hitilafu.model.Measures;
import hitilafu.model.Sample;
import java.util.List;
import java.util.function.Function;

/** How soon agencies spoke, and services came back. */
final class DelayTelling {
  private DelayTelling() {}

  static List<Chapter> chapter(Measures week, Measures before) {
    return chapter(week, before, "From the start of an outage", "This week", "The 12 weeks before");
  }

  static List<Chapter> chapter(
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
                        row("the first public report", now, before, Delays::notice),
                        row("an agency’s first word", now, before, Delays::acknowledgement),
                        row("the end", now, before, Delays::restoration))),
                Block.aside(
                    "Only outages of which both moments are known to the hour; in brackets the"
                        + " interval of the median at 95 %; of fewer than 6 there is none."))));
  }

  private static boolean nothing(Delays delays) {
    return delays.notice().n() + delays.acknowledgement().n() + delays.restoration().n() == 0;
  }

  private static Row row(
      String until, Measures now, Measures before, Function<Delays, Sample> delay) {
    return new Row(
        null,
        List.of(
            Cell.of(until),
            Cell.of(PhraseMeasure.sample(delay.apply(now.delays()))),
            Cell.of(PhraseMeasure.sample(delay.apply(before.delays())))));
  }
}
