package hitilafu.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The JSON of each noun, to the letter: logs, exports and other people's programs rest on it. After
 * a change that is meant: {@code mvn -pl model test -Dgolden=write}, and look at the difference.
 */
class GoldenJsonTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  static Stream<Arguments> nouns() {
    return Stream.of(
        Arguments.of("capture", Examples.capture()),
        Arguments.of("article", Examples.article()),
        Arguments.of("observation", Examples.observation()),
        Arguments.of("incident", Examples.incident()),
        Arguments.of(
            "incident-revision",
            new IncidentRevision(1, Examples.incident().id(), 7, Examples.incident())),
        Arguments.of("correction", Examples.correction()),
        Arguments.of("impact", Examples.impact()),
        Arguments.of("footprint", Examples.footprint()),
        Arguments.of("measures", Examples.measures()),
        Arguments.of("problem", Examples.problem()),
        Arguments.of("catalog", Examples.catalog()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("nouns")
  void isAsPublished(String name, Object noun) throws IOException {
    Path golden = FOLDER.resolve(name + ".json");
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(golden, Json.pretty(noun) + "\n");
    }

    assertThat(Json.pretty(noun) + "\n").isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("nouns")
  void readsBackToTheSame(String name, Object noun) {
    Object back = Json.read(Json.write(noun), noun.getClass());

    assertThat(Json.write(back)).isEqualTo(Json.write(noun));
  }
}
