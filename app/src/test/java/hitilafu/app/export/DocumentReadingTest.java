package hitilafu.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hitilafu.analytics.observe.Observer;
import hitilafu.model.Capture;
import hitilafu.model.Catalog;
import hitilafu.model.Json;
import hitilafu.model.Stated;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentReadingTest {
  private static final String STORY =
      "<h1>Portal down</h1><p>The tax portal of the county was down on Friday evening, and it came"
          + " back only after midnight, the revenue office said in a short notice.</p>";

  @Test
  void timesAreGivenByThePagesOwnClock() {
    JsonNode article =
        read(
            "<meta property='article:published_time' content='2025-01-03T23:30:00-05:00'>"
                + "<meta property='article:modified_time' content='2025-01-05'>");

    assertThat(article.path("publishedAt").asText()).isEqualTo("2025-01-03T23:30:00-05:00");
    assertThat(article.path("modifiedAt").asText()).isEqualTo("2025-01-05");
    assertThat(article.path("kind").asText()).isEqualTo("news_article");
  }

  @Test
  void aPageThatDoesNotSayHasNoTimes() {
    JsonNode article = read("");

    assertThat(article.has("publishedAt")).isFalse();
    assertThat(article.has("modifiedAt")).isFalse();
  }

  /** As {@code read} does without a time of capture. */
  private static JsonNode read(String head) {
    Capture capture =
        Capture.of(
            "file:stdin",
            Instant.EPOCH,
            "text/html; charset=utf-8",
            (head + STORY).getBytes(StandardCharsets.UTF_8),
            Stated.NOTHING);
    Observer observer = new Observer(new Catalog(List.of()));
    DocumentReading reading = DocumentReading.of("1", capture, List.of(), observer, false);
    try {
      return Json.mapper().readTree(Json.write(reading)).path("article");
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
