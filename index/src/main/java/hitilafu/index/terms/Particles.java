package hitilafu.index.terms;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.en.EnglishAnalyzer;

/** Small words of English and Swahili that say nothing about what is looked for. */
public final class Particles {
  private static final String SWAHILI = " ya wa na la za cha vya kwa ni katika";
  private static final Set<String> TERMS = terms();

  private Particles() {}

  /** The words without particles. */
  public static List<Word> drop(List<Word> words) {
    return words.stream().filter(word -> !TERMS.containsAll(word.terms())).toList();
  }

  /** The words without particles; but if there is nothing else, they are what is meant. */
  public static List<Word> unlessAll(List<Word> words) {
    List<Word> telling = drop(words);
    return telling.isEmpty() ? words : telling;
  }

  private static Set<String> terms() {
    String english =
        EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.stream()
            .map(word -> new String((char[]) word))
            .filter(word -> word.length() > 1)
            .collect(Collectors.joining(" "));
    return Word.list(IncidentAnalyzer.OF_QUESTIONS, english + SWAHILI).stream()
        .flatMap(word -> word.terms().stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
