package hitilafu.ingest.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page, taken apart once for all who read it.
 *
 * @param url where it was captured
 * @param things what it describes in JSON-LD
 */
record Page(String url, Document document, Outline outline, Noise noise, List<JsonNode> things) {

  /** Longer than that, nothing is a title. */
  static final int MAX_TITLE = 1000;

  /** What its title element says; the empty text if there is none that may be one. */
  String title() {
    List<Element> titles = outline.declarations("title");
    String title = titles.isEmpty() ? "" : titles.getFirst().wholeText();
    return title.length() > MAX_TITLE ? "" : CleanText.of(title);
  }

  /** As its outermost element declares it; null if it does not. */
  String language() {
    Element html = document.firstElementChild();
    return html == null
        ? null
        : Stream.of(html.attr("lang"), html.attr("xml:lang"))
            .filter(tag -> !tag.isBlank())
            .findFirst()
            .orElse(null);
  }

  static Page of(String url, Document document) {
    Outline outline = Outline.of(document);
    return new Page(url, document, outline, Noise.of(outline), JsonLd.things(outline));
  }
}
