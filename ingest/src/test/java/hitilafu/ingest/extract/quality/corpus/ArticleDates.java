package hitilafu.ingest.extract.quality.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The pages of htmldate and trafilatura: all sorts of sites, many languages and encodings. */
public final class ArticleDates {
  public static final String NAME = "article-dates";

  /** The pages are of many years; the last of them was there at this time. */
  private static final Instant COLLECTED = Instant.parse("2026-08-21T00:00:00Z");

  private ArticleDates() {}

  /** The pages with a known day of publication. */
  public static List<Labelled<LocalDate>> dates(Path corpora) {
    return in(corpora, "dates.json", node -> LocalDate.parse(node.get("date").textValue()));
  }

  /** The pages with pieces of text, and the title and authors of some. */
  public static List<Labelled<Facts>> facts(Path corpora) {
    return in(corpora, "meta.json", ArticleDates::facts);
  }

  private static Facts facts(JsonNode node) {
    return new Facts(
        Stored.texts(node.path("with")),
        Stored.texts(node.path("without")),
        Stored.texts(node.path("comments")),
        node.path("title").asText(null),
        node.hasNonNull("author") ? Stored.texts(node.get("author")) : null);
  }

  private static <T> List<Labelled<T>> in(
      Path corpora, String truths, Function<JsonNode, T> truth) {
    Path folder = corpora.resolve(NAME);
    return Stored.json(folder.resolve(truths)).properties().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            entry ->
                new Labelled<>(
                    page(folder, entry.getKey(), entry.getValue()), truth.apply(entry.getValue())))
        .toList();
  }

  private static Page page(Path folder, String id, JsonNode node) {
    String file = node.get("html").textValue() + ".html.gz";
    byte[] bytes = Stored.unzipped(folder.resolve("html").resolve(file));
    return new Page(id, address(id), COLLECTED, "text/html", bytes);
  }

  /** The address is the key, but for some pages that only have the name of their file. */
  private static String address(String id) {
    return id.startsWith("http") ? id : "https://" + id.replaceFirst("^\\w+::", "");
  }
}
