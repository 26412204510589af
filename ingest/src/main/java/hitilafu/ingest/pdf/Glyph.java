package hitilafu.ingest.pdf;

/**
 * Something printed in one stroke, most often a letter.
 *
 * @param text what it stands for; blank for a space
 * @param x its left edge
 * @param y its baseline, from the top of the page
 * @param width to where the next one would stand
 * @param size of the font. All in points
 */
record Glyph(String text, float x, float y, float width, float size) {
  float end() {
    return x + width;
  }

  /** Whether the other is the same, printed over it. */
  boolean isUnder(Glyph other) {
    return text.equals(other.text) && Math.abs(other.x - x) < Math.min(width, size) / 4;
  }

  boolean isSpace() {
    return text.isBlank();
  }
}
