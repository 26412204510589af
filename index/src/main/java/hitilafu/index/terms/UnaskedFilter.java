package hitilafu.index.terms;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/**
 * Saves the stemmer behind it the words that cannot become what is asked for, by their first
 * letter: stemming is most of what reading a text costs.
 */
final class UnaskedFilter extends TokenFilter {
  /**
   * The stemmer changes no first letter but of these (Myanmar, Holland, "ily"): stem to the letter.
   */
  private static final Map<String, String> RENAMED =
      Map.of(
          "burma",
          "m",
          "cambodia",
          "k",
          "dutch",
          "h",
          "le",
          "i",
          "philippines",
          "f",
          "thailand",
          "s");

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private final String beginnings;

  /** Whether the word before was saved by this, and not by what stands before this. */
  private boolean saved;

  /**
   * @param beginnings as {@link #beginnings} gives them
   */
  UnaskedFilter(TokenStream input, String beginnings) {
    super(input);
    this.beginnings = beginnings;
  }

  /** The first letters of words that may become one of these terms. */
  static String beginnings(Collection<String> terms) {
    return terms.stream()
        .map(term -> term.substring(0, Math.min(1, term.length())) + RENAMED.getOrDefault(term, ""))
        .collect(Collectors.joining());
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (saved) {
      keyword.setKeyword(false);
    }
    if (!input.incrementToken()) {
      return false;
    }
    saved = !keyword.isKeyword() && !asked();
    if (saved) {
      keyword.setKeyword(true);
    }
    return true;
  }

  private boolean asked() {
    return !term.isEmpty() && beginnings.indexOf(term.charAt(0)) >= 0;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    saved = false;
  }
}
