package hitilafu.analytics.observe;

import hitilafu.model.Article;
import hitilafu.model.Evidence;

/**
 * A sentence and where it stands.
 *
 * @param paragraph index into the article's paragraphs; 0 is the title
 * @param start first character within the paragraph
 * @param end one past the last character
 */
record Sentence(int paragraph, int start, int end, String text) {
  /** Evidence for a stretch of this sentence; the offsets are the sentence's own. */
  Evidence evidence(int from, int to) {
    return new Evidence(paragraph, start + from, start + to, text.substring(from, to), text);
  }

  Evidence evidence(Span span) {
    return evidence(span.start(), span.end());
  }

  Evidence evidence() {
    return evidence(0, text.length());
  }

  /** Whether it ends as sentences do; a heading, a link or a byline does not. */
  boolean whole() {
    return !text.isEmpty() && ".!?…\"”’)".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  boolean title() {
    return paragraph == Article.TITLE;
  }
}
