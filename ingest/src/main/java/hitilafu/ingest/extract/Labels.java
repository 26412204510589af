package hitilafu.ingest.extract;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * The labels of a page's elements. Classes are repeated without end, so each is read once; an id is
 * that of one element.
 */
final class Labels {
  private final Map<String, Label> known = new HashMap<>();

  Label of(Element element) {
    if (element.attributesSize() == 0) {
      return Label.NONE;
    }
    Attributes attributes = element.attributes();
    String classes = attributes.get("class");
    String id = attributes.get("id");
    if (!id.isEmpty()) {
      return new Label(classes, id);
    }
    return classes.isEmpty()
        ? Label.NONE
        : known.computeIfAbsent(classes, any -> new Label(classes, ""));
  }
}
