package hitilafu.app.export.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.app.export.Column;
import hitilafu.app.export.IncidentTable;
import hitilafu.app.export.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever gets a table has its columns' types, units and meanings in docs/exports.md. */
class SheetsTest {
  private static final Path DOCS = Path.of("../docs/exports.md");
  private static final String TABLES = "## The tables\n\n";
  private static final List<Sheet<?>> ALL =
      List.of(
          IncidentTable.SHEET,
          ObservationSheet.SHEET,
          EvidenceSheet.SHEET,
          CountSheet.SHEET,
          ImpactSheet.SHEET,
          ArticleSheet.SHEET,
          CorrectionSheet.SHEET,
          MeasuresSheet.SHEET);

  /** {@code -Ddocs=write} writes it. */
  @Test
  void everyColumnIsDocumented() throws IOException {
    String tables = ALL.stream().map(SheetsTest::documented).collect(Collectors.joining("\n"));
    String docs = Files.readString(DOCS);
    int from = docs.indexOf(TABLES) + TABLES.length();
    if ("write".equals(System.getProperty("docs"))) {
      Files.writeString(DOCS, docs.substring(0, from) + tables);
    }
    assertThat(Files.readString(DOCS).substring(from)).isEqualTo(tables);
  }

  @Test
  void namesStandOnceAndSayWhatTheyMean() {
    for (Sheet<?> sheet : ALL) {
      assertThat(sheet.table().names()).doesNotHaveDuplicates().allMatch(n -> n.matches("[a-z_]+"));
      assertThat(sheet.table().names()).containsAll(sheet.key());
      assertThat(sheet.table().columns()).allMatch(column -> column.meaning() != null);
    }
  }

  private static String documented(Sheet<?> sheet) {
    String columns =
        sheet.table().columns().stream().map(SheetsTest::line).collect(Collectors.joining());
    return "### `%s`\n\n%s%s\n\n| column | type | unit | |\n|---|---|---|---|\n%s"
        .formatted(sheet.name(), sheet.row(), keys(sheet), columns);
  }

  private static String keys(Sheet<?> sheet) {
    String key =
        sheet.key().isEmpty() ? "" : " Key: `%s`.".formatted(String.join("`, `", sheet.key()));
    return sheet.references().stream()
        .map(to -> " `%s` is `%s` of `%s`.".formatted(to.column(), to.to(), to.sheet()))
        .collect(Collectors.joining("", key, ""));
  }

  private static String line(Column<?> column) {
    String words = column.words().isEmpty() ? "" : ": " + String.join(", ", column.words());
    String type = column.type().word() + (column.required() ? "" : ", may be empty");
    String unit = column.unit() == null ? "" : column.unit();
    return Stream.of("`" + column.name() + "`", type, unit, column.meaning() + words)
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
