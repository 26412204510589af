package hitilafu.index.terms;

import java.io.Reader;
import java.util.Collection;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Text to terms. Lower case, no accents, and the names of digital services in one spelling (see
 * {@link ShortPrefixFilter}). The stemmer takes off English endings only where a word that it knows
 * is left, so that Swahili words stay what they are; they have a stem of their own beside them
 * ({@link SwahiliStem}).
 *
 * <p>A text and a question are read almost alike: a text also gives the part after a short prefix,
 * so that "citizen" finds e-Citizen, while a question for e-Citizen does not ask for citizens.
 */
public final class IncidentAnalyzer extends Analyzer {
  /** Raised whenever the terms of a text change, so that an index with others is built anew. */
  public static final int VERSION = 2;

  public static final IncidentAnalyzer OF_TEXTS = new IncidentAnalyzer(true, null);
  public static final IncidentAnalyzer OF_QUESTIONS = new IncidentAnalyzer(false, null);

  /** A phrase must not match across two values of a field. */
  private static final int BETWEEN_VALUES = 100;

  private final boolean ofTexts;

  /** First letters of words that may become terms that matter; null if all do. */
  private final String beginnings;

  private IncidentAnalyzer(boolean ofTexts, String beginnings) {
    this.ofTexts = ofTexts;
    this.beginnings = beginnings;
  }

  /**
   * Reads texts for these terms only: other terms that it gives may be wrong, and it is cheaper.
   */
  public static IncidentAnalyzer lookingFor(Collection<String> terms) {
    return new IncidentAnalyzer(true, UnaskedFilter.beginnings(terms));
  }

  @Override
  protected Reader initReader(String field, Reader text) {
    return new ShortPrefixes(text);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    StandardTokenizer tokens = new StandardTokenizer();
    TokenStream terms = new EnglishPossessiveFilter(tokens);
    terms = new ShortPrefixFilter(terms, ofTexts);
    terms = new LowerCaseFilter(terms);
    terms = new ASCIIFoldingFilter(terms);
    terms = new SwahiliStemFilter(terms);
    terms = beginnings == null ? terms : new UnaskedFilter(terms, beginnings);
    return new TokenStreamComponents(tokens, new KStemFilter(terms));
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return BETWEEN_VALUES;
  }
}
