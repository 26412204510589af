package hitilafu.ingest.extract;

import java.util.HashMap;
import java.util.Map;

/** The labels of a page's elements. Pages repeat them without end, so each is read once. */
final class Labels {
  private final Map<String, Map<String, Label>> known = new HashMap<>();

  Label of(Box box) {
    String classes = box.attr("class");
    String id = box.attr("id");
    return classes.isEmpty() && id.isEmpty()
        ? Label.NONE
        : known
            .computeIfAbsent(classes, any -> new HashMap<>())
            .computeIfAbsent(id, any -> Label.of(classes, id));
  }
}
