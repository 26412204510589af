package hitilafu.index.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hitilafu.index.AnIncident;
import hitilafu.index.Home;
import hitilafu.index.HostileText;
import hitilafu.index.search.IncidentSearcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A wrong query says where it went wrong and what to do; a strange one is just words. */
class QueryProblemTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      value = {
        "'itax colour:green', 5, There is no field \"colour\"",
        "'agncy:KRA', 0, Did you mean \"agency:\"?",
        "'itax duration:>banana', 5, write one as duration:>4h",
        "'duration:4h..2h', 0, swap the two",
        "'sector:space', 0, \"sector\" takes one of",
        "'reviewed:perhaps', 0, 'one of yes, no'",
        "'-from:2025 x', 0, cannot be excluded",
        "'http://itax.example', 0, There is no field \"http\"",
        "'down \"on friday', 5, This quotation mark has no partner",
        "'itax service: down', 5, Write a value right after \"service:\"",
        "'service:\"\" x', 0, Write a value right after \"service:\"",
        "'from:friday', 0, 'write one as from:2025-01-31'",
        "'x to:2025-02-30', 2, '\"2025-02-30\" is not a day'",
        "'from:2025-02-02 to:2025-02-01', 16, The period ends before it starts",
        "'from:2025-02-02 from:2025-02-03', 16, \"from:\" stands twice",
        "'a level:awful', 2, '\"level\" takes one of degraded_performance, partial_outage'",
        "'cause:natural', 0, natural_phenomenon",
        "'year:25', 0, 'a year, e.g. 2025'",
        "'country:Kenya', 0, 'two letters, e.g. KE'",
      })
  void itSaysWhereAndWhat(String query, int position, String message) {
    QueryProblem problem = problem(SearchRequest.of(query, 10));
    assertThat(problem.position()).isEqualTo(OptionalInt.of(position));
    assertThat(problem).hasMessageContaining(message);
  }

  @Test
  void aQueryHasAnEnd() {
    assertThat(problem(SearchRequest.of("x".repeat(1_001), 10)).position()).hasValue(1_000);
    assertThat(problem(SearchRequest.of("outage ".repeat(65), 10)))
        .hasMessageContaining("64 words");
    assertThat(problem(SearchRequest.of("\"" + "ab ".repeat(65) + "\"", 10)).position())
        .hasValue(0);
    assertThat(problem(SearchRequest.of("year:2025 ".repeat(65), 10)).position()).hasValue(640);
  }

  @Test
  void aWrongFilterIsNoPlaceInTheQuery() {
    SearchRequest request = new SearchRequest("itax", 10, 0, Map.of("level", "awful"));
    assertThat(problem(request).position()).isEmpty();
  }

  @Test
  void pagingHasAnEnd() {
    assertThat(catchThrowableOfType(QueryProblem.class, () -> new SearchRequest("", 10, -1, null)))
        .hasMessageContaining("10,000");
    assertThat(
            catchThrowableOfType(
                QueryProblem.class,
                () -> new SearchRequest("", Integer.MAX_VALUE, Integer.MAX_VALUE, null)))
        .isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "itax AND down",
        "NOT itax OR down",
        "+itax +down",
        "itax* (down",
        "/itax.*/ [down TO up}",
        "itax~2 && !down^4",
        "\u0000itax\u0007 down\\",
        "itax <b>down</b>",
        "::: itax ??? down"
      })
  void operatorsOfOtherLanguagesAreHarmless(String query) throws IOException {
    Home home =
        new Home(folder).file("a.jsonl", AnIncident.of("x").title("iTax was down").revision(1));
    home.catchUp();

    assertThat(home.found(query)).containsExactly("x");
  }

  @Test
  void tenThousandHostileQueriesGetAnAnswerOrAReason() throws IOException {
    Home home = new Home(folder).file("a.jsonl", AnIncident.of("x").title("iTax").revision(1));
    home.catchUp();
    Random random = new Random(42);
    int answers = 0;
    int problems = 0;
    try (IncidentSearcher searcher = home.searcher()) {
      for (int i = 0; i < 10_000; i++) {
        try {
          searcher.search(SearchRequest.of(HostileText.next(random), 10));
          answers++;
        } catch (QueryProblem problem) {
          assertThat(problem.getMessage()).isNotBlank();
          problems++;
        }
      }
    }
    assertThat(answers).isGreaterThan(1_000);
    assertThat(problems).isGreaterThan(1_000);
  }

  @Test
  void theLargestQueryIsAnswered() throws IOException {
    Home home = new Home(folder).file("a.jsonl", AnIncident.of("x").title("acrash").revision(1));
    home.catchUp();

    assertThat(home.found("a crash ".repeat(64))).containsExactly("x");
    assertThat(home.found("\"" + "a crash ".repeat(64) + "\"")).isEmpty();
  }

  private QueryProblem problem(SearchRequest request) {
    try (IncidentSearcher searcher = new Home(folder).searcher()) {
      return catchThrowableOfType(QueryProblem.class, () -> searcher.search(request));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
