package hitilafu.app.web;

import hitilafu.app.http.Incidents;
import hitilafu.index.query.SearchRequest;
import hitilafu.index.search.IncidentSearcher;
import hitilafu.model.Incident;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;

/** Answers for one incident with its page; the id of an observation leads to it too. */
record IncidentRoutes(IncidentSearcher searcher, Pages pages) {
  private static final int MOST_OTHERS = 5;

  void page(Context ctx) {
    String id = ctx.pathParam("id");
    Incident incident = new Incidents(searcher).get(id);
    if (!incident.id().equals(id)) {
      ctx.redirect(Address.incident(incident.id()), HttpStatus.FOUND);
    } else {
      PageRoutes.html(ctx, pages.incident(IncidentPage.of(incident, others(incident))));
    }
  }

  /** What else befell the service, newest first. */
  private List<HitView> others(Incident incident) {
    SearchRequest sameService =
        new SearchRequest(
            "", MOST_OTHERS + 1, 0, Map.of("service", HitView.serviceValue(incident)));
    return searcher.search(sameService).hits().stream()
        .filter(hit -> !hit.incident().id().equals(incident.id()))
        .limit(MOST_OTHERS)
        .map(HitView::of)
        .toList();
  }
}
