package hitilafu.app.web;

import hitilafu.index.query.QueryProblem;
import hitilafu.index.search.IncidentSearcher;
import hitilafu.index.search.SearchResult;
import io.javalin.http.Context;

/** Answers searches with a page. */
record SearchRoutes(IncidentSearcher searcher, Pages pages) {

  void page(Context ctx) {
    SearchParameters asked = SearchParameters.of(ctx);
    try {
      PageRoutes.html(ctx, pages.search(found(asked)));
    } catch (QueryProblem problem) {
      SearchPage page = SearchPage.refused(asked.query(), problem.getMessage(), searcher.count());
      PageRoutes.html(ctx.status(400), pages.search(page));
    }
  }

  private SearchPage found(SearchParameters asked) {
    SearchResult result = searcher.search(asked.request());
    int pages = (int) Math.max(1, Math.ceilDiv(result.total(), SearchParameters.PAGE_SIZE));
    return new SearchPage(
        asked.query(),
        null,
        result.corrected(),
        result.understood(),
        result.total(),
        result.matching(),
        searcher.count(),
        asked.page(),
        pages,
        result.hits().stream().map(HitView::of).toList(),
        result.others().stream().map(HitView::of).toList(),
        Facets.of(asked.query(), result),
        Facets.filters(asked.query()));
  }
}
