package hitilafu.ingest.extract;

/**
 * A run of text between two block boundaries.
 *
 * @param text clean, never empty
 * @param linked how many of its characters are links
 * @param words how many words it has
 * @param level of the heading it stands in, 1 to 6; 0 if it is none
 * @param owner the element it stands in; null for plain text
 */
record Block(String text, int linked, int words, int level, Box owner) {
  /** Some pages set whole paragraphs as headings, for their size. */
  private static final int LONGEST_HEADING = 24;

  Block {
    level = words > LONGEST_HEADING ? 0 : level;
  }

  Block(String text, int linked, int level, Box owner) {
    this(text, linked, Words.count(text), level, owner);
  }

  static Block plain(String text) {
    return new Block(text, 0, 0, null);
  }

  boolean heading() {
    return level > 0;
  }

  /** Text that says something, as opposed to a label, a caption or a button. */
  boolean isProse() {
    return !heading() && !isMostlyLinks() && (words >= 25 || words >= 6 && endsSentence());
  }

  boolean isShort() {
    return text.length() <= 140;
  }

  boolean isMostlyLinks() {
    return linked * 2 > text.length();
  }

  boolean endsSentence() {
    int last = text.length() - 1;
    while (last >= 0 && "\"'\u201d\u2019)]\u00bb\u300d\u300f ".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0
        && ".!?\u2026\u3002\uff01\uff1f\u0964\u061f\u06d4".indexOf(text.charAt(last)) >= 0;
  }
}
