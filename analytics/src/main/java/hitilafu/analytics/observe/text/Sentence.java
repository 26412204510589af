package hitilafu.analytics.observe.text;

import hitilafu.model.Article;
import hitilafu.model.Evidence;
import java.util.List;

/**
 * A sentence and where it stands.
 *
 * @param paragraph index into the article's paragraphs; 0 is the title
 * @param start first character within the paragraph
 * @param end one past the last character
 * @param tokens its words
 */
public record Sentence(int paragraph, int start, int end, String text, List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }

  public Sentence(int paragraph, int start, int end, String text) {
    this(paragraph, start, end, text, Token.of(text));
  }

  /** Evidence for a stretch of this sentence; the offsets are the sentence's own. */
  public Evidence evidence(int from, int to) {
    return new Evidence(paragraph, start + from, start + to, text.substring(from, to), text);
  }

  public Evidence evidence(Span span) {
    return evidence(span.start(), span.end());
  }

  public Evidence evidence() {
    return evidence(0, text.length());
  }

  /** Whether it ends as sentences do; a heading, a link or a byline does not. */
  public boolean whole() {
    return !text.isEmpty() && ".!?…\"”’)".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Whether it is written in capitals, or as many headlines are, most words with a capital. */
  public boolean capitals() {
    long capitals = tokens.stream().filter(Token::capital).count();
    long upper = tokens.stream().filter(token -> token.upper(text)).count();
    return !whole() && tokens.size() > 3 && capitals > 0.6 * tokens.size()
        || tokens.size() > 1 && upper > 0.6 * tokens.size();
  }

  public boolean title() {
    return paragraph == Article.TITLE;
  }

  /** The clause in which this stretch begins; see {@link Token#clause()}. */
  public int clause(Span span) {
    int clause = 0;
    for (Token token : tokens) {
      if (token.start() > span.start()) {
        break;
      }
      clause = token.clause();
    }
    return clause;
  }
}
