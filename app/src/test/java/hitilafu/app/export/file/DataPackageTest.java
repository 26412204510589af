package hitilafu.app.export.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hitilafu.app.export.Column;
import hitilafu.app.export.Sheet;
import hitilafu.app.export.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataPackageTest {
  private record Day(LocalDate day, Double hours) {}

  private static final Sheet<Day> DAYS =
      new Sheet<>(
              "days",
              "Days",
              "A day of the week.",
              new Table<>(
                  List.of(
                      Column.day("day", "The day", Day::day).always(),
                      Column.number("hours", "hours", "Hours lost", Day::hours))))
          .keyedBy("day");
  private static final Day FRIDAY = new Day(LocalDate.of(2025, 1, 3), 10.5);
  private static final Day SATURDAY = new Day(LocalDate.of(2025, 1, 4), null);

  @TempDir private Path folder;

  @Test
  void rowsInMemoryBecomeAPackage() throws Exception {
    pack(FRIDAY, SATURDAY).createdAt(Instant.parse("2025-01-06T06:00:00Z")).writeTo(folder);

    List<CSVRecord> rows = StrictPackage.read(folder).rows("days");

    assertThat(rows).extracting(row -> row.get("hours")).containsExactly("10.5", "");
    assertThat(Files.readString(folder.resolve("datapackage.json")))
        .contains("\"unit\" : \"hours\"", "\"created\" : \"2025-01-06T06:00:00Z\"");
  }

  @Test
  void theSameRowsAreTheSameBytesInAZipFileToo() throws Exception {
    Path one = folder.resolve("one.zip");
    Path other = folder.resolve("other.zip");
    pack(FRIDAY).writeTo(one);
    pack(FRIDAY).writeTo(other);

    assertThat(one).hasSameBinaryContentAs(other);
    assertThat(StrictPackage.read(one).names()).containsExactly("days");
    assertThat(Files.list(folder)).containsExactlyInAnyOrder(one, other);
  }

  @Test
  void whatFailsLeavesThePackageThatWasThere() throws Exception {
    pack(FRIDAY).writeTo(folder);
    DataPackage failing =
        new DataPackage("week", "A week", null)
            .with(
                DAYS,
                row -> {
                  row.accept(SATURDAY);
                  throw new IOException("no more");
                });

    assertThatThrownBy(() -> failing.writeTo(folder)).hasMessage("no more");

    assertThat(StrictPackage.read(folder).rows("days")).hasSize(1);
    assertThat(Files.list(folder)).hasSize(2);
  }

  @Test
  void twoTablesOfOneNameAreNone() {
    assertThatThrownBy(() -> pack(FRIDAY).with(DAYS, List.<Day>of()::forEach))
        .hasMessageContaining("days");
  }

  private static DataPackage pack(Day... days) {
    return new DataPackage("week", "A week", "Of January").with(DAYS, List.of(days)::forEach);
  }
}
