package hitilafu.index.search;

import static java.util.stream.Collectors.toSet;

import hitilafu.index.query.Part;
import hitilafu.index.terms.IncidentAnalyzer;
import hitilafu.index.terms.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;

/**
 * Finds in a text the words that were asked for.
 *
 * @param terms that are asked for by themselves
 * @param runs of terms that are asked for together
 * @param reader cuts texts into words; those that are asked for must be right
 */
record Marking(Set<String> terms, Set<List<String>> runs, Analyzer reader) {

  /** A stretch of a text that has what was asked for. */
  record Mark(int start, int end, String what) {}

  static Marking of(List<Part> parts) {
    return of(
        parts.stream().flatMap(part -> part.terms().stream()).collect(toSet()),
        parts.stream().flatMap(part -> part.runs().stream()).collect(toSet()));
  }

  static Marking of(Set<String> terms, Set<List<String>> runs) {
    Set<String> all = new HashSet<>(terms);
    runs.forEach(all::addAll);
    return new Marking(terms, runs, IncidentAnalyzer.lookingFor(all));
  }

  boolean empty() {
    return terms.isEmpty() && runs.isEmpty();
  }

  /** So many different things are asked for; no text has more. */
  int most() {
    return terms.size() + runs.size();
  }

  /** In the order of the text, without overlaps. */
  List<Mark> marks(String text) {
    List<Word> words = Word.list(reader, text);
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      List<String> found = found(words, i);
      Word first = words.get(i);
      if (!found.isEmpty() && (marks.isEmpty() || first.start() >= marks.getLast().end())) {
        Word last = words.get(i + found.size() - 1);
        marks.add(new Mark(first.start(), last.end(), String.join(" ", found)));
      }
      i += Math.max(1, found.size());
    }
    return marks;
  }

  /** The most of what is asked for together that stands here; empty if not even a word does. */
  private List<String> found(List<Word> words, int from) {
    List<String> longest =
        words.get(from).terms().stream().filter(terms::contains).limit(1).toList();
    for (List<String> run : runs) {
      if (run.size() > longest.size() && stands(run, words, from)) {
        longest = run;
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
}
