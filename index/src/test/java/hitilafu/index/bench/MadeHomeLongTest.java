package hitilafu.index.bench;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.index.made.MadeIncidents;
import hitilafu.index.made.MadeLog;
import hitilafu.model.CountryCatalog;
import hitilafu.model.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Writes the log and the catalog of an invented country into a home, for benches of pages. */
@Tag("long")
class MadeHomeLongTest {
  private static final int PER_FILE = 1_000;

  @Test
  void isWritten() throws Exception {
    Path home = Path.of(System.getProperty("into"));
    String year = System.getProperty("year");
    MadeIncidents incidents =
        year == null
            ? new MadeIncidents(1)
            : new MadeIncidents(1, Year.parse(year).atDay(1), Year.parse(year).length());
    new MadeLog(home.resolve("log"), incidents).write(Long.getLong("incidents"), PER_FILE);
    Files.createDirectories(home.resolve("catalog"));
    for (CountryCatalog country : incidents.catalog().countries()) {
      // What is JSON is YAML too.
      Files.writeString(
          home.resolve("catalog").resolve(country.country() + ".yaml"), Json.write(country));
    }
    assertThat(home.resolve("log/current")).exists();
  }
}
