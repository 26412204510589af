package hitilafu.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hitilafu.app.home.DerivedLog;
import hitilafu.app.home.Home;
import hitilafu.model.Article;
import hitilafu.model.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What of the articles' texts a server gives away: the sentences that claims rest on, and no more.
 *
 * @param home whose articles they are
 */
record ServedText(Home home) {
  /** Shorter ones may be a name or a phrase that stands elsewhere too. */
  private static final int A_PARAGRAPH = 60;

  /**
   * @param incidents one a line, as the API has them
   * @param answers whatever else was served
   */
  void assertNoMoreThanEvidence(String incidents, List<String> answers) throws IOException {
    Set<String> evidence = new HashSet<>();
    for (String line : incidents.lines().toList()) {
      JsonNode incident = Json.mapper().readTree(line);
      incident.findValuesAsText("sentence").forEach(evidence::add);
    }
    String served = plain(incidents + String.join("\n", answers));
    List<String> kept = new ArrayList<>();
    for (String paragraph : paragraphs()) {
      boolean evident = evidence.stream().anyMatch(sentence -> sentence.contains(paragraph));
      if (!evident) {
        kept.add(paragraph);
        assertThat(served).doesNotContain(plain(paragraph));
      }
    }
    assertThat(kept).as("paragraphs that are not served").hasSizeGreaterThan(50);
    assertThat(evidence).as("sentences that are").hasSizeGreaterThan(50);
  }

  private List<String> paragraphs() throws IOException {
    List<String> paragraphs = new ArrayList<>();
    new DerivedLog(home.log())
        .forEach(
            "articles",
            Article.class,
            article ->
                article.paragraphs().stream()
                    .skip(1)
                    .filter(paragraph -> paragraph.length() >= A_PARAGRAPH)
                    .forEach(paragraphs::add));
    return paragraphs;
  }

  /** Escapes of JSON, XML and HTML differ; letters and digits do not. */
  private static String plain(String text) {
    return text.replaceAll("\\\\[nrt]", " ").replaceAll("[^\\p{L}\\p{N}]+", " ");
  }
}
