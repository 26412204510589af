package hitilafu.index.terms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * A word of a text, as the index knows it.
 *
 * @param terms the term it is found by, then others that do as well
 * @param start where it starts in the text
 * @param end one past its last character
 */
public record Word(List<String> terms, int start, int end) {

  /** The term it is found by first. */
  public String term() {
    return terms.getFirst();
  }

  /** The words of a text, in their order. */
  public static List<Word> list(Analyzer analyzer, String text) {
    List<Word> words = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        Word word = new Word(List.of(term.toString()), offset.startOffset(), offset.endOffset());
        if (step.getPositionIncrement() == 0 && !words.isEmpty()) {
          words.add(words.removeLast().or(word));
        } else {
          words.add(word);
        }
      }
      tokens.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return words;
  }

  private Word or(Word other) {
    List<String> both = new ArrayList<>(terms);
    both.addAll(other.terms);
    return new Word(List.copyOf(both), start, end);
  }
}
