package hitilafu.ingest.pdf;

/**
 * Text on one baseline without a wide gap in it: a line, or a part of one, such as a table's cell.
 *
 * @param start its left edge
 * @param end its right edge
 * @param y its baseline, from the top of the page
 * @param size of the font. All in points
 */
record Line(String text, float start, float end, float y, float size) {
  /** About as wide as one letter. */
  float letter() {
    return (end - start) / Math.max(1, text.length());
  }

  /** The room its first word needs. */
  float firstWord() {
    int space = text.indexOf(' ');
    return letter() * (space < 0 ? text.length() : space);
  }

  /** This one and what stands right of it, as one line. */
  Line with(Line right) {
    return new Line(text + " " + right.text, start, right.end, y, Math.max(size, right.size));
  }
}
