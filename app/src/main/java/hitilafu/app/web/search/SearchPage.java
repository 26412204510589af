package hitilafu.app.web.search;

import hitilafu.app.phrase.PhraseWord;
import hitilafu.app.web.page.Address;
import hitilafu.index.query.Matching;
import hitilafu.index.query.SortBy;
import hitilafu.index.search.SearchResult;
import hitilafu.index.search.SearchResult.Understood;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The search page, in finished words.
 *
 * @param asked what was asked
 * @param problem what is wrong with the query and what to do; null if nothing is
 * @param corrected the query that was answered in its place; null if it was answered itself
 * @param understood what of the query was taken for more than words
 * @param total hits in all
 * @param matching how many of the words the hits have
 * @param known incidents in the record
 * @param others what has some of the words only
 * @param filters terms of the query that narrow it, each with the query that lacks it
 * @param histogram when they began; null if there is nothing to choose
 */
record SearchPage(
    SearchParameters asked,
    String problem,
    String corrected,
    List<Understood> understood,
    long total,
    Matching matching,
    long known,
    List<HitView> hits,
    List<HitView> others,
    List<FacetView> facets,
    List<FacetView.Filter> filters,
    HistogramView histogram) {

  /** An order of the hits. */
  record Order(String label, String href, boolean chosen) {}

  static SearchPage of(
      SearchParameters asked,
      SearchResult result,
      long known,
      List<HitView> hits,
      List<HitView> others,
      List<FacetView> facets) {
    return new SearchPage(
        asked,
        null,
        result.corrected(),
        result.understood(),
        result.total(),
        result.matching(),
        known,
        hits,
        others,
        facets,
        Facets.filters(asked.query()),
        HistogramView.of(asked.query(), result.histogram()));
  }

  /** The page of a query that cannot be answered. */
  static SearchPage refused(SearchParameters asked, String problem, long known) {
    return new SearchPage(
        asked,
        problem,
        null,
        List.of(),
        0,
        Matching.ALL_WORDS,
        known,
        List.of(),
        List.of(),
        List.of(),
        Facets.filters(asked.query()),
        null);
  }

  String query() {
    return asked.query();
  }

  int page() {
    return asked.page();
  }

  /** How many pages can be opened; at least 1. */
  int pages() {
    long all = Math.max(1, Math.ceilDiv(total, SearchParameters.PAGE_SIZE));
    return (int) Math.min(all, SearchParameters.LAST_PAGE);
  }

  /** The query with each word as it is typed: in quotation marks it is meant. */
  String verbatim() {
    return QueryText.terms(query()).stream()
        .map(term -> term.matches("[\\p{L}\\p{N}'-]+") ? "\"" + term + "\"" : term)
        .collect(Collectors.joining(" "));
  }

  /** What was found, in a sentence. */
  String summary() {
    String found = PhraseWord.many(total, "incident");
    return switch (matching) {
      case ALL_WORDS -> found;
      case MOST_WORDS -> found + " with most of these words; none has all";
      case ANY_WORD -> found + " with some of these words; none has most";
    };
  }

  /** The orders there are. Without words there is no best, and the newest come first. */
  List<Order> orders() {
    return Arrays.stream(SortBy.values())
        .filter(by -> by != SortBy.RELEVANCE || !query().isBlank())
        .map(by -> new Order(label(by), Address.search(query(), by, 1), by == sort()))
        .toList();
  }

  private SortBy sort() {
    return asked.sort() == SortBy.RELEVANCE && query().isBlank() ? SortBy.NEWEST : asked.sort();
  }

  private static String label(SortBy by) {
    return switch (by) {
      case RELEVANCE -> "best match";
      case NEWEST -> "newest";
      case OLDEST -> "oldest";
      case CHANGED -> "last changed";
      case LONGEST -> "longest";
    };
  }

  /** The same search with another query. */
  String href(String query) {
    return Address.search(query, asked.sort(), 1);
  }

  /** The address of a page of this search. */
  String href(int other) {
    return Address.search(query(), asked.sort(), other);
  }

  /** The word for its order, as an address has it; null for the usual one. */
  String sortWord() {
    return asked.sort() == SortBy.RELEVANCE ? null : asked.sort().name().toLowerCase(Locale.ROOT);
  }

  /** The first day that is asked for; null if none is. */
  String from() {
    return QueryText.day(query(), "from");
  }

  /** The last day that is asked for; null if none is. */
  String to() {
    return QueryText.day(query(), "to");
  }

  /** Where a feed reader follows this search. */
  String feed() {
    return Address.feed(query());
  }

  /** All that matches, in the form of a download. */
  String download(String form) {
    return Address.searchAs(form, query(), asked.sort());
  }
}
