package hitilafu.analytics.observe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A text of the corpus in which every time, length, count, cause and state is labelled where it
 * stands; corpus/README.md has the layers.
 *
 * @param layers the labels
 */
record Facts(Report report, JsonNode layers) {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Path FOLDER = Report.CORPUS.resolve("facts");

  /**
   * A labelled stretch of words.
   *
   * @param paragraph of the article; the stretch begins at the offset in it
   */
  record Label(JsonNode node, int paragraph, int start, int end) {
    boolean overlaps(int inParagraph, int from, int to) {
      return inParagraph == paragraph && from < end && start < to;
    }
  }

  /** All of the folder, those whose texts stand among the reports and documents as well. */
  static List<Facts> all() {
    Map<String, Report> texts = new HashMap<>();
    Learn.reports().forEach(report -> texts.put(report.id(), report));
    List<Facts> facts = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          JsonNode layers = MAPPER.readTree(line);
          String id = layers.get("id").asText();
          Report report =
              layers.has("text")
                  ? new Report(id, layers.get("lang").asText(), layers, layers)
                  : texts.get(id);
          facts.add(new Facts(report, layers));
        }
      }
      return facts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The labels of a layer, in the order of the text; those of a repeated headline are left out.
   * None if the text is not labelled for it.
   */
  List<Label> labels(String layer) {
    String title = report.whole().path("title").asText("");
    String whole = title + "\n\n" + report.whole().get("text").asText();
    List<int[]> paragraphs = paragraphs(whole);
    List<Label> labels = new ArrayList<>();
    int from = 0;
    for (JsonNode node : layers.path(layer)) {
      String words = node.get("text").asText();
      int at = whole.indexOf(words, from);
      if (at < 0) {
        throw new IllegalStateException(report.id() + " does not hold " + words);
      }
      from = at + words.length();
      for (int i = 0; i < paragraphs.size(); i++) {
        int[] p = paragraphs.get(i);
        if (at >= p[0] && at < p[1]) {
          labels.add(new Label(node, i, at - p[0], from - p[0]));
        }
      }
    }
    return labels;
  }

  private List<int[]> paragraphs(String whole) {
    List<int[]> found = new ArrayList<>();
    int from = 0;
    for (String paragraph : report.article().paragraphs()) {
      int at = whole.indexOf(paragraph, from);
      found.add(new int[] {at, at + paragraph.length()});
      from = at + paragraph.length();
    }
    return found;
  }
}
