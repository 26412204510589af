package hitilafu.app.web;

import hitilafu.app.http.Refusal;
import hitilafu.index.query.SearchRequest;
import io.javalin.http.Context;
import java.util.Map;

/**
 * What was asked of the search, within bounds.
 *
 * @param query as typed; empty for everything
 * @param page from 1
 */
record SearchParameters(String query, int page) {
  static final int PAGE_SIZE = 20;
  private static final int LONGEST_QUERY = 500;
  private static final int LAST_PAGE = SearchRequest.DEEPEST / PAGE_SIZE;

  /**
   * @throws Refusal if they are out of bounds
   */
  static SearchParameters of(Context ctx) {
    String query = ctx.queryParam("q") == null ? "" : ctx.queryParam("q").strip();
    if (query.length() > LONGEST_QUERY) {
      throw new Refusal(400, "A query has at most " + LONGEST_QUERY + " characters. Shorten it.");
    }
    return new SearchParameters(query, page(ctx.queryParam("page")));
  }

  SearchRequest request() {
    return new SearchRequest(query, PAGE_SIZE, (page - 1) * PAGE_SIZE, Map.of());
  }

  private static int page(String text) {
    int page = text == null ? 1 : text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    if (page < 1 || page > LAST_PAGE) {
      throw new Refusal(400, "A page is a number from 1 to " + LAST_PAGE + ".");
    }
    return page;
  }
}
