package hitilafu.index.terms;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Gives the {@link SwahiliStem} of a word as a second term in its place. It is marked, so that it
 * never meets a word of another language that is spelt alike.
 */
final class SwahiliStemFilter extends TokenFilter {
  static final char MARK = '~';

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

  /** The stem of the last word, still to be given; null if there is none. */
  private String stem;

  SwahiliStemFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (stem != null) {
      term.setEmpty().append(MARK).append(stem);
      step.setPositionIncrement(0);
      keyword.setKeyword(true);
      stem = null;
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    stem = SwahiliStem.of(term.toString()).orElse(null);
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    stem = null;
  }
}
