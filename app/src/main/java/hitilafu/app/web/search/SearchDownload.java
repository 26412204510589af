package hitilafu.app.web.search;

import hitilafu.app.export.IncidentRow;
import hitilafu.app.export.IncidentTable;
import hitilafu.app.http.Format;
import hitilafu.app.web.page.Page;
import hitilafu.index.query.SearchRequest;
import hitilafu.index.search.Hit;
import hitilafu.index.search.IncidentSearcher;
import hitilafu.index.search.SearchResult;
import hitilafu.model.Incident;
import hitilafu.model.Json;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** All that a search finds, as a file: written as it is found, however much it is. */
record SearchDownload(IncidentSearcher searcher) {
  private static final int AT_ONCE = 500;

  /** Writes some of the incidents. */
  private interface Rows {
    String of(List<Incident> incidents, boolean first);
  }

  /** The table of a search; refused before a byte of it is written. */
  Page.Csv csv(SearchParameters asked) {
    return out ->
        write(
            out,
            asked,
            (incidents, first) ->
                first ? IncidentTable.csv(incidents) : IncidentTable.rows(incidents));
  }

  void jsonl(Context ctx) throws IOException {
    ctx.contentType(Format.JSONL.mediaType());
    ctx.header("Content-Disposition", "attachment");
    write(ctx.outputStream(), SearchParameters.of(ctx), (incidents, first) -> lines(incidents));
  }

  private void write(OutputStream out, SearchParameters asked, Rows rows) throws IOException {
    SearchRequest request = SearchRequest.of(asked.query(), AT_ONCE).by(asked.sort());
    SearchResult found = searcher.search(request);
    out.write(bytes(rows.of(incidents(found), true)));
    while (found.next() != null) {
      found = searcher.search(request.after(found.next()));
      out.write(bytes(rows.of(incidents(found), false)));
    }
  }

  private static List<Incident> incidents(SearchResult found) {
    return found.hits().stream().map(Hit::incident).toList();
  }

  private static String lines(List<Incident> incidents) {
    StringBuilder lines = new StringBuilder();
    incidents.forEach(i -> lines.append(Json.write(IncidentRow.of(i))).append('\n'));
    return lines.toString();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
