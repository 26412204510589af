package hitilafu.analytics.observe.text;

import java.util.ArrayList;
import java.util.List;

/** Keeps track of quotation marks from sentence to sentence of a paragraph. */
public final class QuoteMarks {
  private int paragraph = -1;
  private boolean open;

  /** Where words of someone else stand in a sentence; sentences in the order of the text. */
  public List<Span> quoted(Sentence sentence) {
    if (sentence.paragraph() != paragraph) {
      paragraph = sentence.paragraph();
      open = false;
    }
    List<Span> quoted = new ArrayList<>();
    int from = 0;
    String text = sentence.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean closes = open && (c == '"' || c == '”');
      if (closes) {
        quoted.add(new Span(from, i));
        open = false;
      } else if (c == '"' || c == '“') {
        from = i;
        open = true;
      }
    }
    if (open) {
      quoted.add(new Span(from, text.length()));
    }
    return quoted;
  }
}
