package hitilafu.ingest.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page, taken apart once for all who read it.
 *
 * @param url where it was captured
 * @param things what it describes in JSON-LD
 */
record Page(String url, Document document, Outline outline, Noise noise, List<JsonNode> things) {

  /** What its title element says; the empty text if there is none. */
  String title() {
    List<Element> titles = outline.declarations("title");
    return titles.isEmpty() ? "" : CleanText.of(titles.getFirst().wholeText());
  }

  static Page of(String url, Document document) {
    Outline outline = Outline.of(document);
    return new Page(url, document, outline, Noise.of(outline), JsonLd.things(outline));
  }
}
