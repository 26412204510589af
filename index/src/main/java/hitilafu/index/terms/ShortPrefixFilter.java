package hitilafu.index.terms;

import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Reads what {@link ShortPrefixes} has joined: one spelling for names with a short prefix:
 * e-Citizen, eCitizen, "e citizen" all give {@code ecitizen}; M-Pesa, MPESA, mpesa all give {@code
 * mpesa}. A prefix is one or two letters before a hyphen, or one letter before a space. Apostrophes
 * within a word fall out, and so do the dots of "K.R.A.".
 *
 * <p>The part after the prefix stands in the same place as a second term: always in a text; in a
 * question only after a letter that is a word of its own, since "a crash" means a crash.
 */
final class ShortPrefixFilter extends TokenFilter {
  private static final String LETTERS_THAT_ARE_WORDS = "aioAIO";
  private static final String LEFT_OUT = "'\u2019" + ShortPrefixes.HYPHEN + ShortPrefixes.SPACE;
  private static final Pattern INITIALS = Pattern.compile("\\p{L}(\\.\\p{L})+");

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final boolean ofTexts;

  /** The part after a prefix, still to be given; null if there is none. */
  private String rest;

  ShortPrefixFilter(TokenStream input, boolean ofTexts) {
    super(input);
    this.ofTexts = ofTexts;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (rest != null) {
      put(rest);
      step.setPositionIncrement(0);
      rest = null;
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    String token = term.toString();
    put(token);
    rest = rest(token);
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    rest = null;
  }

  private String rest(String token) {
    int joint = Math.max(token.indexOf(ShortPrefixes.HYPHEN), token.indexOf(ShortPrefixes.SPACE));
    if (joint < 0) {
      return null;
    }
    boolean ambiguous =
        token.charAt(joint) == ShortPrefixes.SPACE
            && LETTERS_THAT_ARE_WORDS.indexOf(token.charAt(0)) >= 0;
    return ofTexts || ambiguous ? token.substring(joint + 1) : null;
  }

  private void put(String token) {
    boolean initials = token.indexOf('.') > 0 && INITIALS.matcher(token).matches();
    term.setEmpty();
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      if (LEFT_OUT.indexOf(c) < 0 && !(initials && c == '.')) {
        term.append(c);
      }
    }
  }
}
