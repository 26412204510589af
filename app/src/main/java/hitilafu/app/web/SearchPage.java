package hitilafu.app.web;

import hitilafu.app.phrase.PhraseWord;
import hitilafu.index.query.Matching;
import hitilafu.index.search.SearchResult.Understood;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The search page, in finished words.
 *
 * @param query as typed
 * @param problem what is wrong with the query and what to do; null if nothing is
 * @param corrected the query that was answered in its place; null if it was answered itself
 * @param understood what of the query was taken for more than words
 * @param total hits in all
 * @param matching how many of the words the hits have
 * @param known incidents in the record
 * @param page this page, from 1
 * @param pages how many; at least 1
 * @param others what has some of the words only
 * @param filters terms of the query that narrow it, each with the query that lacks it
 */
record SearchPage(
    String query,
    String problem,
    String corrected,
    List<Understood> understood,
    long total,
    Matching matching,
    long known,
    int page,
    int pages,
    List<HitView> hits,
    List<HitView> others,
    List<FacetView> facets,
    List<FacetView.Value> filters) {

  /** The page of a query that cannot be answered. */
  static SearchPage refused(String query, String problem, long known) {
    return new SearchPage(
        query,
        problem,
        null,
        List.of(),
        0,
        Matching.ALL_WORDS,
        known,
        1,
        1,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** The query with each word as it is typed: in quotation marks it is meant. */
  String verbatim() {
    return QueryText.terms(query).stream()
        .map(term -> term.matches("[\\p{L}\\p{N}'-]+") ? "\"" + term + "\"" : term)
        .collect(Collectors.joining(" "));
  }

  /** What was found, in a sentence. */
  String summary() {
    String found = PhraseWord.many(total, "incident");
    return switch (matching) {
      case ALL_WORDS -> query.isBlank() ? found + ", newest first" : found;
      case MOST_WORDS -> found + " with most of these words; none has all";
      case ANY_WORD -> found + " with some of these words; none has most";
    };
  }

  /** The address of a page of this search. */
  String href(int other) {
    return Address.search(query, other);
  }

  /** Where the API answers this search. */
  String json() {
    return Address.searchJson(query);
  }
}
