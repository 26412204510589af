package hitilafu.index.query;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * A request in Lucene's terms.
 *
 * @param words parts of which some may fail, in their order
 * @param phrases parts of which none may fail
 * @param constraints which documents are asked about at all
 */
public record Question(List<Part> words, List<Part> phrases, List<BooleanClause> constraints) {
  static final int MOST_TERMS = 64;

  /** A text of so many words describes: incidents with most of its words are mere long ones. */
  private static final int MANY = 5;

  private static final String PLANNED = "kind:maintenance";

  /**
   * @throws QueryProblem if the request cannot be understood
   */
  public static Question of(SearchRequest request, Dialect dialect) {
    return new Reading(dialect).read(request);
  }

  /** Whether planned work is asked for. */
  public boolean planned() {
    return parts().stream().anyMatch(part -> PLANNED.equals(part.understood()));
  }

  /** Whether anything is asked for that one document has more of than another. */
  public boolean scores() {
    return !words.isEmpty() || !phrases.isEmpty();
  }

  /** The query that is satisfied by so much of the words. */
  public Query matching(Matching matching) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    constraints.forEach(all::add);
    phrases.forEach(phrase -> all.add(phrase.query(), Occur.MUST));
    Occur occur = matching == Matching.ALL_WORDS ? Occur.MUST : Occur.SHOULD;
    words.forEach(word -> all.add(word.query(), occur));
    if (matching == Matching.ANY_WORD) {
      words.stream()
          .flatMap(word -> word.pieces().stream())
          .forEach(piece -> all.add(piece.query(), Occur.SHOULD));
    }
    all.setMinimumNumberShouldMatch(leastWords(matching));
    return all.build();
  }

  /** The steps that differ, the strictest first. */
  public List<Matching> steps() {
    return Stream.of(Matching.values()).filter(this::differs).toList();
  }

  /** All parts, as they are to be explained. */
  public List<Part> parts() {
    return Stream.concat(words.stream(), phrases.stream()).toList();
  }

  private boolean differs(Matching step) {
    return switch (step) {
      case ALL_WORDS -> true;
      case MOST_WORDS -> words.size() > 2 && words.size() < MANY;
      case ANY_WORD ->
          words.size() > 1 || words.stream().anyMatch(word -> !word.pieces().isEmpty());
    };
  }

  private int leastWords(Matching matching) {
    return switch (matching) {
      case ALL_WORDS -> 0;
      case MOST_WORDS -> words.size() - Math.max(1, words.size() / 4);
      case ANY_WORD -> Math.max(1, words.size() * 3 / 10);
    };
  }
}
