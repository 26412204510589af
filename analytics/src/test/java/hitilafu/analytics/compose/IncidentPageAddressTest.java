package hitilafu.analytics.compose;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.model.ArticleKind;
import hitilafu.model.Citation;
import hitilafu.model.ContentId;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses stand for one incident. */
class IncidentPageAddressTest {
  @ParameterizedTest
  @CsvSource({
    "https://status.example/incidents/5jfkz8q1mlql, status.example/incidents/5jfkz8q1mlql",
    "https://Status.example/incidents/12/, status.example/incidents/12",
    "https://status.example/incidents/kfWqbZxTnRvuMdLyHcEa,"
        + " status.example/incidents/kfWqbZxTnRvuMdLyHcEa",
    "https://status.example/incident/storage/19001, status.example/incident/storage/19001",
    "https://status.example/incidents/view?id=7, status.example/incidents/view?id=7"
  })
  void isOfOne(String address, String page) {
    assertThat(IncidentPage.of(cited(address, ArticleKind.STATUS_UPDATE))).contains(page);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://status.example/",
        "https://status.example/incidents",
        "https://status.example/incidents/history?page=2",
        "https://status.example/incidents/2025",
        "https://status.example/incidents/2025-03",
        "https://status.example/outages/nairobi",
        "not an address"
      })
  void isOfNone(String address) {
    assertThat(IncidentPage.of(cited(address, ArticleKind.STATUS_UPDATE))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = "https://news.example/incidents/12")
  void noNewsArticleIsOne(String address) {
    assertThat(IncidentPage.of(cited(address, ArticleKind.NEWS_ARTICLE))).isEmpty();
  }

  private static Citation cited(String url, ArticleKind kind) {
    Instant at = Instant.parse("2026-01-01T00:00:00Z");
    return new Citation(
        ContentId.of(url), url, "t", null, at, null, null, at, kind, "en", "f", "s");
  }
}
