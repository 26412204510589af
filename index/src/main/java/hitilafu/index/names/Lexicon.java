package hitilafu.index.names;

import hitilafu.index.terms.IncidentAnalyzer;
import hitilafu.index.terms.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs of words that mean more than themselves: names of the catalog, and words of the trade. It is
 * asked when a question is read, so that a changed alias needs no new index.
 */
public final class Lexicon {
  private final Map<String, Meaning> meanings = new HashMap<>();
  private int longest = 1;

  /** A run that means something: words from one (in) to another (out). */
  public record Found(int from, int to, Meaning meaning) {}

  /** The terms of a text, as a question has them. */
  static List<String> run(String text) {
    return Word.list(IncidentAnalyzer.OF_QUESTIONS, text).stream().map(Word::term).toList();
  }

  /**
   * Notes that these texts are names of one thing, which is filed under some values.
   *
   * @param telling those of them that may be looked for in place of each other
   */
  void name(List<String> texts, Predicate<String> telling, List<Meaning.Value> values) {
    List<List<String>> others = runs(texts.stream().filter(telling));
    for (List<String> run : runs(texts.stream())) {
      Meaning meaning = meaning(run);
      meaning.file(values);
      others.stream().filter(other -> !other.equals(run)).forEach(meaning::say);
    }
  }

  /** Notes that these texts say the same, and what is filed under some values. */
  void wording(List<String> texts, List<Meaning.Value> values) {
    name(texts, any -> true, values);
    runs(texts.stream()).forEach(run -> meaning(run).isCommon());
  }

  private static List<List<String>> runs(Stream<String> texts) {
    return texts.map(Lexicon::run).filter(run -> !run.isEmpty()).distinct().toList();
  }

  private Meaning meaning(List<String> run) {
    longest = Math.max(longest, run.size());
    return meanings.computeIfAbsent(String.join(" ", run), any -> new Meaning());
  }

  /** The longest run that begins with a word, if any means something; else null. */
  public Found find(List<Word> words, int from) {
    for (int to = Math.min(words.size(), from + longest); to > from; to--) {
      Meaning meaning =
          meanings.get(
              words.subList(from, to).stream().map(Word::term).collect(Collectors.joining(" ")));
      if (meaning != null) {
        return new Found(from, to, meaning);
      }
    }
    return null;
  }
}
