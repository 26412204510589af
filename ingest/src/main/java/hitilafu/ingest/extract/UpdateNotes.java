package hitilafu.ingest.extract;

import hitilafu.model.Inset;
import hitilafu.model.InsetKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Notes that were put above an older text: "UPDATE 3.45pm: the service is back." A note is one
 * paragraph; where its label stands alone, the paragraph below it; where a line says that the older
 * text begins, all above that line.
 */
final class UpdateNotes {
  private static final Set<String> UPDATE = Resource.keys("update-labels.txt", "update");
  private static final Set<String> EARLIER = Resource.keys("update-labels.txt", "earlier");

  /** Notes stand among the first paragraphs. */
  private static final int MOST = 12;

  /** So many words may stand between the label and the separator: a time, a place. */
  private static final int BETWEEN = 8;

  private static final int LABEL = 60;

  private UpdateNotes() {}

  static List<Inset> of(List<Block> body) {
    int earlier = earlier(body);
    if (earlier > 0 && isLabelled(body.getFirst())) {
      return List.of(note(0, earlier - 1));
    }
    List<Inset> notes = new ArrayList<>();
    int at = 0;
    while (at < Math.min(body.size(), MOST) && isLabelled(body.get(at))) {
      int last = isLabelAlone(body.get(at)) && at + 1 < body.size() ? at + 1 : at;
      notes.add(note(at, last));
      at = last + 1;
    }
    // A page that is nothing but notes has no older text to keep them apart from.
    return at < body.size() ? notes : List.of();
  }

  private static Inset note(int first, int last) {
    return new Inset(InsetKind.UPDATE, first + 1, last + 1, null);
  }

  /** The line that says that the older text begins; -1 if there is none. */
  private static int earlier(List<Block> body) {
    for (int i = 1; i < Math.min(body.size(), MOST); i++) {
      String text = body.get(i).text();
      int end = separator(text);
      String label = end < 0 ? text : text.substring(0, end);
      if (label.length() <= LABEL && EARLIER.contains(Words.key(label))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isLabelled(Block block) {
    String text = block.text();
    int end = separator(text);
    if (end < 0 && text.length() > LABEL) {
      return false;
    }
    String key = Words.key(end < 0 ? text : text.substring(0, end)) + " ";
    return UPDATE.stream()
        .anyMatch(
            label ->
                key.startsWith(label + " ")
                    && Words.count(key.substring(label.length())) <= BETWEEN);
  }

  private static boolean isLabelAlone(Block block) {
    int end = separator(block.text());
    return end < 0 || Words.count(block.text().substring(end)) == 0;
  }

  /** Where the label ends: at a colon that is no clock's, a dash, or a closing bracket. */
  private static int separator(String text) {
    for (int i = 1; i < Math.min(text.length(), LABEL); i++) {
      char c = text.charAt(i);
      boolean clock = i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
      if (c == ':' && !clock || c == '\u2014' || c == '\u2013' || c == ']' || c == ')') {
        return i;
      }
    }
    return -1;
  }
}
