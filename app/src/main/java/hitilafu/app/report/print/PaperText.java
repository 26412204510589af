package hitilafu.app.report.print;

/** Text at the edge of a page, where it is written into a style and not into a document. */
final class PaperText {
  private PaperText() {}

  /**
   * As a string of CSS; whatever could end it, or the style, is written by its number, of which the
   * blank behind it is a part.
   */
  static String string(String text) {
    StringBuilder css = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              boolean plain = c == ' ' || c < 128 && Character.isLetterOrDigit(c);
              css.append(plain ? Character.toString(c) : "\\%06x ".formatted(c));
            });
    return css.append('"').toString();
  }
}
