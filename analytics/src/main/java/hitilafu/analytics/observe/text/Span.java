package hitilafu.analytics.observe.text;

/** A stretch of a sentence: its first character and one past its last. */
public record Span(int start, int end) {
  public String of(Sentence sentence) {
    return sentence.text().substring(start, end);
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** How many characters lie between the two; 0 if they touch or overlap. */
  public int distance(Span other) {
    return Math.max(0, Math.max(other.start - end, start - other.end));
  }
}
