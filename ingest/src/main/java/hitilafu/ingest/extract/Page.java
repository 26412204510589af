package hitilafu.ingest.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jsoup.nodes.Document;

/**
 * A page, taken apart once for all who read it.
 *
 * @param url where it was captured
 * @param things what it describes in JSON-LD
 */
record Page(
    String url,
    Document document,
    Outline outline,
    Labels labels,
    Noise noise,
    List<JsonNode> things) {

  static Page of(String url, Document document) {
    Outline outline = Outline.of(document);
    Labels labels = new Labels();
    return new Page(
        url, document, outline, labels, Noise.of(outline, labels), JsonLd.things(outline));
  }
}
