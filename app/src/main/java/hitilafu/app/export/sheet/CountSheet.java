package hitilafu.app.export.sheet;

import hitilafu.app.export.Column;
import hitilafu.app.export.Sheet;
import hitilafu.app.export.Table;
import hitilafu.model.Count;
import hitilafu.model.Qualifier;
import java.util.stream.Stream;

/** Claimed numbers of what was hit, one a row. */
public final class CountSheet {
  /** A number that a report claims. */
  public record Row(Report report, Count count) {}

  /** What it is, column by column. */
  public static final Sheet<Numbered<Row>> SHEET =
      new Sheet<>(
              "counts",
              "Counts",
              "A number of what was hit, as an observation claims it.",
              Table.of(
                  Numbered.of(Report.columns(Row::report)),
                  Numbered.number("The count's place in the observation, from 1"),
                  Numbered.of(count())))
          .keyedBy("observation", "number")
          .leadingTo(Report.references());

  private CountSheet() {}

  /** The counts of a report. */
  public static Stream<Numbered<Row>> rows(Report report) {
    return Numbered.of(
        report.observation().counts().stream().map(count -> new Row(report, count)).toList());
  }

  private static Stream<Column<Row>> count() {
    return Stream.of(
        Column.<Row>text("what", "What was counted", row -> row.count.what()).always(),
        Column.whole(
            "value", null, "How many; empty for words such as thousands", row -> row.count.value()),
        Column.<Row, Qualifier>word(
            "qualifier", Qualifier.class, "How exactly", row -> row.count.qualifier()),
        Column.text("text", "The words", row -> row.count.text()));
  }
}
