package hitilafu.ingest.source;

import com.fasterxml.jackson.databind.JsonNode;
import hitilafu.ingest.extract.CleanText;
import hitilafu.model.PlausibleTime;
import hitilafu.model.Precision;
import hitilafu.model.ProblemType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jsoup.Jsoup;

/** The posts of one answer of WordPress. */
final class WordPressPosts {
  private static final int MAX_TITLE = 10_000;

  private WordPressPosts() {}

  static void read(JsonNode posts, Harvest harvest) {
    Tally unlinked = new Tally("posts without a link");
    for (JsonNode post : posts) {
      if (post.path("link").isTextual()) {
        String link = post.path("link").textValue();
        harvest.link(link).map(url -> entry(post, url)).ifPresent(harvest::add);
      } else {
        unlinked.add(post.toString());
      }
    }
    unlinked.problem(ProblemType.INVALID_FIELD).ifPresent(harvest::add);
  }

  /** What can be seen of a piece of HTML. */
  static String text(String html) {
    String start = html.substring(0, Math.min(html.length(), MAX_TITLE));
    return CleanText.of(Jsoup.parseBodyFragment(start).text());
  }

  private static Entry entry(JsonNode post, String url) {
    Instant publishedAt = time(post.path("date_gmt"));
    String title = text(post.path("title").path("rendered").asText());
    String id = post.path("id").asText();
    return new Entry(
        url,
        id.isEmpty() ? null : id,
        title.isEmpty() ? null : title,
        publishedAt,
        publishedAt == null ? null : Precision.MINUTE,
        time(post.path("modified_gmt")));
  }

  /** Null if it is not said; a post that was never published has 0000-00-00. */
  private static Instant time(JsonNode gmt) {
    try {
      return PlausibleTime.require(LocalDateTime.parse(gmt.asText()).toInstant(ZoneOffset.UTC));
    } catch (DateTimeException none) {
      return null;
    }
  }
}
