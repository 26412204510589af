package hitilafu.app.web.search;

import hitilafu.app.http.Refusal;
import hitilafu.index.query.SearchRequest;
import hitilafu.index.query.SortBy;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/**
 * What was asked of the search, within bounds.
 *
 * @param query as typed; empty for everything
 * @param sort the order
 * @param page from 1
 */
record SearchParameters(String query, SortBy sort, int page) {
  static final int PAGE_SIZE = 20;
  private static final int LONGEST_QUERY = 500;
  static final int LAST_PAGE = SearchRequest.DEEPEST / PAGE_SIZE;

  /**
   * @throws Refusal if they are out of bounds
   */
  static SearchParameters of(Context ctx) {
    return new SearchParameters(query(ctx), sort(ctx.queryParam("sort")), page(ctx));
  }

  /** What was typed, with the days of the two fields beside it, if they were sent. */
  private static String query(Context ctx) {
    String query = ctx.queryParam("q") == null ? "" : ctx.queryParam("q").strip();
    if (sent(ctx, "from") || sent(ctx, "to")) {
      query = QueryText.between(query, ctx.queryParam("from"), ctx.queryParam("to"));
    }
    if (query.length() > LONGEST_QUERY) {
      throw new Refusal(400, "A query has at most " + LONGEST_QUERY + " characters. Shorten it.");
    }
    return query;
  }

  private static boolean sent(Context ctx, String name) {
    return ctx.queryParam(name) != null;
  }

  /** Whether the days came in fields of their own: the address of the same search has none. */
  static boolean loose(Context ctx) {
    return sent(ctx, "from") || sent(ctx, "to");
  }

  SearchRequest request() {
    return new SearchRequest(query, PAGE_SIZE, (page - 1) * PAGE_SIZE, Map.of(), sort, null, false);
  }

  private static SortBy sort(String text) {
    if (text == null || text.isBlank()) {
      return SortBy.RELEVANCE;
    }
    return Arrays.stream(SortBy.values())
        .filter(by -> by.name().toLowerCase(Locale.ROOT).equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    400,
                    "A search is sorted by relevance, newest, oldest, changed or" + " longest."));
  }

  private static int page(Context ctx) {
    String text = ctx.queryParam("page");
    int page = text == null ? 1 : text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    if (page < 1 || page > LAST_PAGE) {
      throw new Refusal(400, "A page is a number from 1 to " + LAST_PAGE + ".");
    }
    return page;
  }
}
