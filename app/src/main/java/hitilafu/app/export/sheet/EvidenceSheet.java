package hitilafu.app.export.sheet;

import hitilafu.app.export.Column;
import hitilafu.app.export.Sheet;
import hitilafu.app.export.Table;
import hitilafu.model.Evidence;
import java.util.List;
import java.util.stream.Stream;

/** Words that claims rest on, one passage a row. */
public final class EvidenceSheet {
  /**
   * A passage.
   *
   * @param field of the observation, which rests on it
   */
  public record Row(Report report, String field, Evidence passage) {}

  /** What it is, column by column. */
  public static final Sheet<Numbered<Row>> SHEET =
      new Sheet<>(
              "evidence",
              "Evidence",
              "A passage of an article that a field of an observation rests on.",
              Table.of(
                  Numbered.of(Report.columns(Row::report)),
                  Numbered.number("The passage's place in the observation, from 1"),
                  Numbered.of(words())))
          .keyedBy("observation", "number")
          .leadingTo(Report.references());

  private EvidenceSheet() {}

  /** The passages of a report. */
  public static Stream<Numbered<Row>> rows(Report report) {
    List<Row> rows =
        report.observation().evidence().entrySet().stream()
            .flatMap(
                field ->
                    field.getValue().list().stream()
                        .map(passage -> new Row(report, field.getKey(), passage)))
            .toList();
    return Numbered.of(rows);
  }

  private static Stream<Column<Row>> words() {
    return Stream.of(
        Column.text("field", "The field that rests on it", Row::field).always(),
        Column.<Row>whole(
                "paragraph",
                null,
                "The paragraph that it stands in; 0 is the headline",
                row -> row.passage.paragraph())
            .always(),
        Column.<Row>whole(
                "start",
                "UTF-16 code units",
                "Where in the paragraph it begins",
                row -> row.passage.start())
            .always(),
        Column.<Row>whole(
                "end", "UTF-16 code units", "Where it ends, not included", row -> row.passage.end())
            .always(),
        Column.<Row>text("quotation", "The words themselves", row -> row.passage.quote()).always());
  }
}
