package hitilafu.index.search;

import hitilafu.index.query.Part;
import hitilafu.index.terms.IncidentAnalyzer;
import hitilafu.index.terms.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds in a text the words that were asked for.
 *
 * @param terms that are asked for by themselves
 * @param runs of terms that are asked for together
 */
record Marking(Set<String> terms, Set<List<String>> runs) {

  /** A stretch of a text that has what was asked for. */
  record Mark(int start, int end, String what) {}

  static Marking of(List<Part> parts) {
    return new Marking(
        parts.stream().flatMap(part -> part.terms().stream()).collect(Collectors.toSet()),
        parts.stream().flatMap(part -> part.runs().stream()).collect(Collectors.toSet()));
  }

  boolean empty() {
    return terms.isEmpty() && runs.isEmpty();
  }

  /** In the order of the text, without overlaps. */
  List<Mark> marks(String text) {
    List<Word> words = Word.list(IncidentAnalyzer.OF_TEXTS, text);
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      int length = longest(words, i);
      Word first = words.get(i);
      if (length > 0 && (marks.isEmpty() || first.start() >= marks.getLast().end())) {
        marks.add(new Mark(first.start(), words.get(i + length - 1).end(), what(words, i, length)));
      }
      i += Math.max(1, length);
    }
    return marks;
  }

  /** How many words from here on are asked for together; 0 if not even the first is. */
  private int longest(List<Word> words, int from) {
    int longest = words.get(from).terms().stream().anyMatch(terms::contains) ? 1 : 0;
    for (List<String> run : runs) {
      if (run.size() > longest && stands(run, words, from)) {
        longest = run.size();
      }
    }
    return longest;
  }

  private static boolean stands(List<String> run, List<Word> words, int from) {
    boolean stands = from + run.size() <= words.size();
    for (int i = 0; stands && i < run.size(); i++) {
      stands = words.get(from + i).terms().contains(run.get(i));
    }
    return stands;
  }

  /** What a mark has, to tell it from another; a run of one word is that word. */
  private String what(List<Word> words, int from, int length) {
    if (length > 1) {
      return words.subList(from, from + length).stream()
          .map(Word::term)
          .collect(Collectors.joining(" "));
    }
    Set<String> asked = new HashSet<>(words.get(from).terms());
    asked.retainAll(terms);
    return asked.stream().findFirst().orElseGet(words.get(from)::term);
  }
}
