package hitilafu.analytics.observe;

/** A stretch of a sentence: its first character and one past its last. */
record Span(int start, int end) {
  String of(Sentence sentence) {
    return sentence.text().substring(start, end);
  }

  boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** How many characters lie between the two; 0 if they touch or overlap. */
  int distance(Span other) {
    return Math.max(0, Math.max(other.start - end, start - other.end));
  }
}
