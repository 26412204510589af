package hitilafu.analytics.observe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hitilafu.model.Article;
import hitilafu.model.ArticleKind;
import hitilafu.model.ContentId;
import hitilafu.model.Sketch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * A labelled text of the corpus.
 *
 * @param label what it supports; fields as in corpus/README.md
 */
record Report(String id, String language, JsonNode whole, JsonNode label) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  static final Path CORPUS = Path.of("..", "corpus");

  /** The reports of the files of a folder of the corpus, in the order of their names. */
  static List<Report> of(String folder, String... names) {
    return Arrays.stream(names)
        .flatMap(name -> read(CORPUS.resolve(folder).resolve(name + ".jsonl")).stream())
        .toList();
  }

  /** The reports of a file. */
  static List<Report> read(Path file) {
    try {
      List<Report> reports = new ArrayList<>();
      for (String line : Files.readAllLines(file)) {
        JsonNode whole = MAPPER.readTree(line);
        // The short documents carry their few labels beside the text.
        JsonNode label = whole.has("label") ? whole.get("label") : whole;
        reports.add(new Report(whole.get("id").asText(), whole.get("lang").asText(), whole, label));
      }
      return reports;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String kind() {
    return label.get("kind").asText();
  }

  boolean is(String kind) {
    return kind().equals(kind);
  }

  /** Whether the label allows this kind, be it as the second best. */
  boolean allows(String kind) {
    return is(kind) || list("kind_also_accept").contains(kind);
  }

  /** What is kept together when the corpus is split: the reports of one incident. */
  String group() {
    return text("incident") == null ? id : text("incident");
  }

  /** A field of the label; null if it is absent. */
  String text(String field) {
    JsonNode value = label.get(field);
    return value == null || value.isNull() ? null : value.asText();
  }

  List<String> list(String field) {
    return StreamSupport.stream(label.path(field).spliterator(), false)
        .map(JsonNode::asText)
        .toList();
  }

  String service() {
    return text(whole == label ? "service" : "primary_service");
  }

  String operator() {
    return text(whole == label ? "operator" : "operator_agency");
  }

  /** The text as extraction would hand it on: the headline once, paragraphs by blank lines. */
  Article article() {
    String title = whole.hasNonNull("title") ? whole.get("title").asText().strip() : null;
    List<String> paragraphs = new ArrayList<>();
    for (String paragraph : whole.get("text").asText().split("\n\\s*\n")) {
      boolean headline = paragraphs.isEmpty() && paragraph.strip().equalsIgnoreCase(title);
      if (!paragraph.isBlank() && !headline) {
        paragraphs.add(paragraph.strip());
      }
    }
    String published = whole.hasNonNull("published") ? whole.get("published").asText() : null;
    return Texts.article(
        ArticleKind.NEWS_ARTICLE, language, published, title, paragraphs.toArray(String[]::new));
  }

  /** The same as one capture among others. */
  Article captured() {
    Article text = article();
    return new Article(
        id,
        whole.path("url").asText("https://news.example/" + id),
        text.kind(),
        text.title(),
        text.body(),
        text.insets(),
        text.publishedAt(),
        text.publishedPrecision(),
        text.publishedCertainty(),
        text.publishedOffset(),
        null,
        null,
        null,
        null,
        text.authors(),
        "Publisher of " + id,
        text.language(),
        text.capturedAt(),
        ContentId.of(text.body()),
        Sketch.of(text.body()).toString());
  }
}
