package hitilafu.app.api;

import hitilafu.app.export.IncidentRow;
import hitilafu.app.export.IncidentTable;
import hitilafu.app.export.SearchAnswer;
import hitilafu.index.query.SearchRequest;
import hitilafu.index.search.Hit;
import hitilafu.index.search.IncidentSearcher;
import hitilafu.index.search.SearchResult;
import hitilafu.model.Json;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Answers searches. */
record SearchApi(IncidentSearcher searcher) {
  private static final int USUAL = 20;
  private static final int MOST = 100;
  private static final int MOST_ROWS = 1_000;

  void incidents(Context ctx) {
    Parameters asked = Parameters.of(ctx, "q", "limit", "format");
    Format format =
        Format.asked(
            asked.text("format"), ctx.header("Accept"), Format.JSON, Format.CSV, Format.JSONL);
    String query = asked.text("q") == null ? "" : asked.text("q");
    int limit = asked.number("limit", USUAL, format == Format.JSON ? MOST : MOST_ROWS);
    SearchResult result = searcher.search(new SearchRequest(query, limit, 0, Map.of()));
    String body =
        switch (format) {
          case CSV -> IncidentTable.csv(result.hits().stream().map(Hit::incident).toList());
          case JSONL -> lines(result.hits());
          default -> Json.write(SearchAnswer.of(query, 1, limit, result));
        };
    Answer.send(ctx, format.mediaType(), body.getBytes(StandardCharsets.UTF_8));
  }

  private static String lines(List<Hit> hits) {
    return hits.stream()
        .map(hit -> Json.write(IncidentRow.of(hit.incident())) + "\n")
        .collect(Collectors.joining());
  }
}
