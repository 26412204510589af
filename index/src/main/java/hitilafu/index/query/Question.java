package hitilafu.index.query;

import hitilafu.index.terms.IncidentAnalyzer;
import hitilafu.index.terms.Particles;
import hitilafu.index.terms.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/**
 * A request in Lucene's terms. A word may stand in any field of text; the best field counts, the
 * others add a little.
 *
 * @param words one query a word, of which some may fail
 * @param phrases one query a phrase, of which none may fail
 * @param constraints which incidents are asked about at all
 * @param terms all terms asked for, for highlighting
 */
public record Question(
    List<Query> words, List<Query> phrases, Query constraints, Set<String> terms) {
  static final int MOST_TERMS = 64;

  /**
   * @throws QueryProblem if the request cannot be understood
   */
  public static Question of(SearchRequest request) {
    List<Word> words = new ArrayList<>();
    List<List<Word>> phrases = new ArrayList<>();
    Constraints constraints = filters(request.filters());
    int room = MOST_TERMS;
    for (Clause clause : QueryScanner.scan(request.query())) {
      room = room - take(clause, words, phrases, constraints);
      if (room < 0) {
        throw QueryProblem.at(
            clause.position(), "More than %d words; leave some out.".formatted(MOST_TERMS));
      }
    }
    phrases.removeIf(List::isEmpty);
    List<Word> telling = phrases.isEmpty() ? Particles.unlessAll(words) : Particles.drop(words);
    return new Question(
        telling.stream().map(Everywhere::word).toList(),
        phrases.stream().map(Everywhere::phrase).toList(),
        constraints.query(),
        terms(telling, phrases));
  }

  /** The query that is satisfied by so much of the words. */
  public Query matching(Matching matching) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(constraints, Occur.FILTER);
    phrases.forEach(phrase -> all.add(phrase, Occur.MUST));
    if (words.isEmpty() && phrases.isEmpty()) {
      all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
    }
    Occur occur = matching == Matching.ALL_WORDS ? Occur.MUST : Occur.SHOULD;
    words.forEach(word -> all.add(word, occur));
    all.setMinimumNumberShouldMatch(leastWords(matching));
    return all.build();
  }

  /** The steps that differ, the strictest first. */
  public List<Matching> steps() {
    return Stream.of(Matching.values()).filter(step -> words.size() > least(step)).toList();
  }

  private int least(Matching step) {
    return switch (step) {
      case ALL_WORDS -> -1;
      case MOST_WORDS -> 2;
      case ANY_WORD -> 1;
    };
  }

  private int leastWords(Matching matching) {
    return switch (matching) {
      case ALL_WORDS -> 0;
      case MOST_WORDS -> words.size() - Math.max(1, words.size() / 4);
      case ANY_WORD -> 1;
    };
  }

  private static Constraints filters(Map<String, String> filters) {
    Constraints constraints = new Constraints();
    filters.forEach(
        (field, value) -> {
          try {
            constraints.add(new Clause.Constraint(0, field, value));
          } catch (QueryProblem problem) {
            throw QueryProblem.beside(problem.getMessage());
          }
        });
    return constraints;
  }

  /** Sorts a clause in; returns how many terms it is. */
  private static int take(
      Clause clause, List<Word> words, List<List<Word>> phrases, Constraints constraints) {
    switch (clause) {
      case Clause.Words run -> {
        List<Word> read = read(run.text());
        words.addAll(read);
        return read.size();
      }
      case Clause.Phrase phrase -> {
        List<Word> read = read(phrase.text());
        phrases.add(read);
        return read.size();
      }
      case Clause.Constraint constraint -> {
        constraints.add(constraint);
        return 1;
      }
    }
  }

  private static List<Word> read(String text) {
    return Word.list(IncidentAnalyzer.OF_QUESTIONS, text);
  }

  private static Set<String> terms(List<Word> words, List<List<Word>> phrases) {
    return Stream.concat(words.stream(), phrases.stream().flatMap(List::stream))
        .flatMap(word -> word.terms().stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
