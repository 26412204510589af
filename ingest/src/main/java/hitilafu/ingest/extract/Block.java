package hitilafu.ingest.extract;

import org.jsoup.nodes.Element;

/**
 * A run of text between two block boundaries.
 *
 * @param text clean, never empty
 * @param linked how many of its characters are links
 * @param heading whether it stands in a heading element
 * @param owner the block element it stands in; null for plain text
 */
record Block(String text, int linked, boolean heading, Element owner) {
  static Block plain(String text) {
    return new Block(text, 0, false, null);
  }

  /** Text that says something, as opposed to a label, a caption or a button. */
  boolean isProse() {
    int words = Words.count(text);
    return !heading && !isMostlyLinks() && (words >= 25 || words >= 6 && endsSentence());
  }

  boolean isShort() {
    return text.length() <= 140;
  }

  boolean isMostlyLinks() {
    return linked * 2 > text.length();
  }

  boolean endsSentence() {
    int last = text.length() - 1;
    while (last >= 0 && "\"'\u201d\u2019)]\u00bb ".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && ".!?\u2026".indexOf(text.charAt(last)) >= 0;
  }
}
