package hitilafu.analytics.observe.text;

/** Keeps track of quotation marks from sentence to sentence of a paragraph. */
public final class QuoteMarks {
  private int paragraph = -1;
  private boolean open;

  /** Whether words of someone else stand in this sentence; sentences in the order of the text. */
  public boolean quoted(Sentence sentence) {
    if (sentence.paragraph() != paragraph) {
      paragraph = sentence.paragraph();
      open = false;
    }
    boolean quoted = open;
    for (char c : sentence.text().toCharArray()) {
      switch (c) {
        case '"' -> open = !open;
        case '“' -> open = true;
        case '”' -> open = false;
        default -> {}
      }
      quoted |= open;
    }
    return quoted;
  }
}
