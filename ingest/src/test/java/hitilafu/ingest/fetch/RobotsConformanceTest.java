package hitilafu.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Other people's robots.txt and what they expect of them; needs {@code -Dconformance=FOLDER}. */
@Tag("conformance")
class RobotsConformanceTest {
  private static final Path FOLDER = Path.of(System.getProperty("conformance", "."), "dev");

  @Test
  void everyExpectationOfTheSpecificationTestHolds() throws IOException {
    List<TextProto.Expectation> expectations = new ArrayList<>();
    for (Path file : files("robotstxt-spec-test")) {
      expectations.addAll(TextProto.read(file));
    }
    assertThat(expectations).hasSizeGreaterThan(100);
    assertThat(expectations).filteredOn(expectation -> !holds(expectation)).isEmpty();
  }

  @Test
  void noneOfTheParsersOwnFilesThrows() throws IOException {
    for (Path file : files("crawler-commons/resources/robots")) {
      byte[] body = Files.readAllBytes(file);
      assertThatCode(
              () -> {
                RobotsRules rules = RobotsRules.of("https://a.example/robots.txt", 200, body);
                assertThat(rules.allows("https://a.example/robots.txt")).isTrue();
                rules.allows("https://a.example/x?y=%zz");
                rules.crawlDelay();
                rules.sitemaps();
              })
          .as(file.toString())
          .doesNotThrowAnyException();
    }
  }

  private static boolean holds(TextProto.Expectation expectation) {
    RobotsRules rules =
        RobotsRules.of("http://foo.bar/robots.txt", 200, expectation.robots(), expectation.agent());
    return rules.permits(expectation.url()) == expectation.allowed();
  }

  private static List<Path> files(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER.resolve(folder))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
