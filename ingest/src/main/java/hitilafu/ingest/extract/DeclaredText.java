package hitilafu.ingest.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;

/** The text that a page gives in JSON-LD, for pages that show none without their scripts. */
final class DeclaredText {
  private static final int MAX_UPDATES = 200;

  private DeclaredText() {}

  /** The longest one as blocks; empty if there is none. */
  static List<Block> find(List<JsonNode> things) {
    List<Block> longest = List.of();
    for (JsonNode thing : things) {
      List<Block> text = text(thing);
      longest = length(text) > length(longest) ? text : longest;
    }
    return longest;
  }

  static int length(List<Block> blocks) {
    return blocks.stream().mapToInt(block -> block.text().length()).sum();
  }

  private static List<Block> text(JsonNode thing) {
    List<Block> blocks = new ArrayList<>(blocks(thing.path("articleBody").asText("")));
    JsonNode updates = thing.path("liveBlogUpdate");
    for (int i = 0; i < Math.min(updates.size(), MAX_UPDATES) && updates.isArray(); i++) {
      add(updates.path(i), blocks);
    }
    add(updates, blocks); // where there is but one
    return blocks;
  }

  private static void add(JsonNode update, List<Block> blocks) {
    blocks.addAll(blocks(update.path("headline").asText("")));
    blocks.addAll(blocks(update.path("articleBody").asText("")));
  }

  /** Some give markup, some lines, some all in one. */
  private static List<Block> blocks(String text) {
    String html = text.indexOf('<') >= 0 ? text : text.replace("\n", "<p>");
    return html.isBlank() ? List.of() : Outline.of(Jsoup.parse(html)).blocks();
  }
}
