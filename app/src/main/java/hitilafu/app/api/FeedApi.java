package hitilafu.app.api;

import hitilafu.app.http.Answer;
import hitilafu.app.http.Parameters;
import hitilafu.index.query.SearchRequest;
import hitilafu.index.query.SortBy;
import hitilafu.index.search.Hit;
import hitilafu.index.search.IncidentSearcher;
import hitilafu.model.Incident;
import io.javalin.http.Context;
import java.util.List;

/** Answers what is new and what has changed, for feed readers. */
record FeedApi(IncidentSearcher searcher) {
  private static final String ATOM = "application/atom+xml; charset=utf-8";
  private static final int MOST = 50;

  void changed(Context ctx) {
    Parameters asked = Parameters.of(ctx, "q");
    String query = asked.text("q") == null ? "" : asked.text("q");
    SearchRequest latest = SearchRequest.of(query, MOST).by(SortBy.CHANGED);
    List<Incident> incidents =
        searcher.searchExactly(latest).hits().stream().map(Hit::incident).toList();
    Answer.send(ctx, ATOM, AtomFeed.of(query, incidents));
  }
}
