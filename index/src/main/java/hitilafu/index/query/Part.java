package hitilafu.index.query;

import java.util.List;
import java.util.Set;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;

/**
 * What a question asks for in one piece: a word, a phrase, a name, or days.
 *
 * @param position where it stands in the query
 * @param text as typed
 * @param understood what it was taken for, in the query language; null for mere words
 * @param terms terms that say it by themselves, to be marked where they stand; not so of days and
 *     of names of several words
 * @param runs terms that say it together
 * @param options ways to have it; the best counts, the others add a little
 * @param pieces the words of a name of several, for where some of it will do
 */
public record Part(
    int position,
    String text,
    String understood,
    Set<String> terms,
    Set<List<String>> runs,
    List<Option> options,
    List<Part> pieces) {
  private static final float OTHERS = 0.2f;

  /** Whether it is nothing but a word, which may be misspelt. */
  public boolean plain() {
    return understood == null && runs.isEmpty();
  }

  Part(
      int position,
      String text,
      String understood,
      Set<String> terms,
      Set<List<String>> runs,
      List<Option> options) {
    this(position, text, understood, terms, runs, options, List.of());
  }

  /** What has it. */
  public Query query() {
    return new DisjunctionMaxQuery(options.stream().map(Option::query).toList(), OTHERS);
  }
}
