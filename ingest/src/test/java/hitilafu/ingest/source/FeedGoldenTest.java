package hitilafu.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.model.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every feed in the golden folder, and what must come out of it; its README says how to add one.
 */
class FeedGoldenTest {
  static final Path FOLDER = Path.of("src/test/resources/hitilafu/ingest/source/feed");

  static Stream<Path> feeds() throws IOException {
    return Files.list(FOLDER).filter(file -> file.toString().endsWith(".xml")).sorted();
  }

  @ParameterizedTest
  @MethodSource("feeds")
  void comesOutAsItShould(Path feed) throws IOException {
    Path golden = FOLDER.resolve(feed.getFileName().toString().replace(".xml", ".json"));
    Fetched fetched =
        new Fetched(
            "https://www.ziwa-weekly.example/feed", "application/xml", Files.readAllBytes(feed));
    String actual = Json.pretty(new Feed().read(null, fetched)) + "\n";
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(golden, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(golden));
  }
}
