package hitilafu.app.web;

import hitilafu.app.export.SearchAnswer;
import hitilafu.index.query.QueryProblem;
import hitilafu.index.search.IncidentSearcher;
import hitilafu.index.search.SearchResult;
import io.javalin.http.Context;

/** Answers searches, as a page and as JSON. */
record SearchRoutes(IncidentSearcher searcher, Pages pages) {

  void page(Context ctx) {
    SearchParameters asked = SearchParameters.of(ctx);
    try {
      Routes.html(ctx, pages.search(found(asked)));
    } catch (QueryProblem problem) {
      SearchPage page = SearchPage.refused(asked.query(), problem.getMessage(), searcher.count());
      Routes.html(ctx.status(400), pages.search(page));
    }
  }

  void json(Context ctx) {
    SearchParameters asked = SearchParameters.of(ctx);
    try {
      SearchResult result = searcher.search(asked.request());
      Routes.json(
          ctx, SearchAnswer.of(asked.query(), asked.page(), SearchParameters.PAGE_SIZE, result));
    } catch (QueryProblem problem) {
      Integer position = problem.position().isPresent() ? problem.position().getAsInt() : null;
      Routes.problem(ctx, Fault.of(400, problem.getMessage(), position));
    }
  }

  private SearchPage found(SearchParameters asked) {
    SearchResult result = searcher.search(asked.request());
    int pages = (int) Math.max(1, Math.ceilDiv(result.total(), SearchParameters.PAGE_SIZE));
    return new SearchPage(
        asked.query(),
        null,
        result.total(),
        result.matching(),
        searcher.count(),
        asked.page(),
        pages,
        result.hits().stream().map(HitView::of).toList(),
        Facets.of(asked.query(), result),
        Facets.filters(asked.query()));
  }
}
