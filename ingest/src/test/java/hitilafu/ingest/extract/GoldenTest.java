package hitilafu.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.model.Capture;
import hitilafu.model.Json;
import hitilafu.model.Stated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page in the golden folder, and what must come out of it; its README says how to add one.
 */
class GoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/hitilafu/ingest/extract/golden");
  private static final Instant CAPTURED_AT = Instant.parse("2025-06-01T06:00:00Z");

  static Stream<Path> pages() throws IOException {
    return Files.list(FOLDER).filter(file -> file.toString().matches(".*\\.(html|txt)")).sorted();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void comesOutAsItShould(Path page) throws IOException {
    String name = page.getFileName().toString();
    Path golden = FOLDER.resolve(name.replaceAll("\\.\\w+$", ".json"));
    String actual = Json.pretty(Extractor.extract(capture(page))) + "\n";
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(golden, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(golden));
  }

  private static Capture capture(Path page) throws IOException {
    String name = page.getFileName().toString();
    return Capture.of(
        "https://www.ziwa-weekly.example/news/" + name,
        CAPTURED_AT,
        name.endsWith(".txt") ? "text/plain" : "text/html",
        Files.readAllBytes(page),
        Stated.NOTHING);
  }
}
