package hitilafu.app.api;

import hitilafu.app.export.ArticleAnswer;
import hitilafu.app.export.IncidentRow;
import hitilafu.app.export.IncidentTable;
import hitilafu.app.export.SearchAnswer;
import hitilafu.app.http.Answer;
import hitilafu.app.http.Format;
import hitilafu.app.http.Parameters;
import hitilafu.index.query.SearchRequest;
import hitilafu.index.query.SortBy;
import hitilafu.index.search.ArticleSearcher;
import hitilafu.index.search.Hit;
import hitilafu.index.search.IncidentSearcher;
import hitilafu.index.search.SearchResult;
import hitilafu.index.search.Suggestion;
import hitilafu.model.Json;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Answers searches. */
record SearchApi(IncidentSearcher searcher, ArticleSearcher articles) {
  private static final int FEW = 8;
  private static final int USUAL = 20;
  private static final int MOST = 100;
  private static final int MOST_ROWS = 1_000;

  void incidents(Context ctx) {
    Parameters asked = Parameters.of(ctx, "q", "sort", "limit", "cursor", "explain", "format");
    Format format =
        Format.asked(
            asked.text("format"), ctx.header("Accept"), Format.JSON, Format.CSV, Format.JSONL);
    SearchRequest request = request(asked, format == Format.JSON ? MOST : MOST_ROWS);
    SearchResult result =
        format == Format.JSON ? searcher.search(request) : searcher.searchExactly(request);
    if (result.next() != null) {
      ctx.header("Link", "<" + asked.address(ctx.path(), "cursor", result.next()) + ">; rel=next");
    }
    Answer.send(ctx, format.mediaType(), body(format, request, result));
  }

  /** Articles, by what their texts say; of that only what is quoted is shown. */
  void articles(Context ctx) {
    Parameters asked = Parameters.of(ctx, "q", "sort", "limit", "page");
    int limit = asked.number("limit", USUAL, MOST);
    SearchRequest request =
        new SearchRequest(
            asked.text("q"),
            limit,
            (asked.number("page", 1, SearchRequest.DEEPEST) - 1) * limit,
            Map.of(),
            asked.choice("sort", SortBy.RELEVANCE),
            null,
            false);
    Answer.json(ctx, ArticleAnswer.of(request.query(), articles.search(request)));
  }

  /** Ways to finish what is being typed. */
  record Suggestions(List<Suggestion> suggestions) {}

  void suggestions(Context ctx) {
    Parameters asked = Parameters.of(ctx, "q", "limit");
    String typed = asked.text("q") == null ? "" : asked.text("q");
    int limit = asked.number("limit", FEW, USUAL);
    Answer.json(ctx, new Suggestions(searcher.suggest(typed, limit)));
  }

  private static SearchRequest request(Parameters asked, int most) {
    return new SearchRequest(
        asked.text("q"),
        asked.number("limit", USUAL, most),
        0,
        Map.of(),
        asked.choice("sort", SortBy.RELEVANCE),
        asked.text("cursor"),
        asked.flag("explain"));
  }

  private static byte[] body(Format format, SearchRequest request, SearchResult result) {
    String body =
        switch (format) {
          case CSV -> IncidentTable.csv(result.hits().stream().map(Hit::incident).toList());
          case JSONL -> lines(result.hits());
          default -> Json.write(SearchAnswer.of(request, result));
        };
    return body.getBytes(StandardCharsets.UTF_8);
  }

  private static String lines(List<Hit> hits) {
    return hits.stream()
        .map(hit -> Json.write(IncidentRow.of(hit.incident())) + "\n")
        .collect(Collectors.joining());
  }
}
