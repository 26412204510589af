package hitilafu.ingest.extract.quality.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The article-extraction-benchmark of Scrapinghub: news pages and the text of each. */
public final class ArticleBody {
  public static final String NAME = "article-body";

  /** The month in which the pages were fetched. */
  private static final Instant FETCHED = Instant.parse("2019-11-30T00:00:00Z");

  private ArticleBody() {}

  /** All pages in the order of their ids, with the true body. */
  public static List<Labelled<String>> in(Path corpora) {
    Path folder = corpora.resolve(NAME);
    return Stored.json(folder.resolve("ground-truth.json")).properties().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> labelled(folder, entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Labelled<String> labelled(Path folder, String id, JsonNode truth) {
    byte[] bytes = Stored.unzipped(folder.resolve("html").resolve(id + ".html.gz"));
    String url = truth.get("url").textValue();
    return new Labelled<>(
        new Page(id, url, FETCHED, "text/html; charset=utf-8", bytes),
        truth.path("articleBody").asText(""));
  }
}
