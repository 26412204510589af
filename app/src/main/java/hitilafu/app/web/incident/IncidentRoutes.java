package hitilafu.app.web.incident;

import hitilafu.app.export.IncidentRow;
import hitilafu.app.http.Content;
import hitilafu.app.http.Incidents;
import hitilafu.app.web.page.Address;
import hitilafu.app.web.page.Forms;
import hitilafu.app.web.page.Frame;
import hitilafu.app.web.page.Moved;
import hitilafu.app.web.page.Names;
import hitilafu.app.web.page.Page;
import hitilafu.app.web.page.Reader;
import hitilafu.app.web.search.HitView;
import hitilafu.index.query.SearchRequest;
import hitilafu.index.search.IncidentSearcher;
import hitilafu.model.Incident;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;

/** Answers for one incident with its page; the id of an observation leads to it too. */
public final class IncidentRoutes {
  private static final int MOST_OTHERS = 5;

  private final IncidentSearcher searcher;
  private final Incidents incidents;

  public IncidentRoutes(Content content, Names names) {
    this.searcher = content.searcher();
    this.incidents = new Incidents(searcher);
  }

  public void addTo(RoutesConfig routes, Forms forms) {
    forms.add(routes, "/incidents/{id}", this::page);
  }

  private Page page(Context ctx, Reader reader) {
    String id = ctx.pathParam("id");
    Incident incident = incidents.get(id);
    if (!incident.id().equals(id)) {
      throw new Moved(Address.incident(incident.id()));
    }
    return Page.of(
        Frame.of(incident.title(), null, reader),
        "incident/incident",
        () -> IncidentPage.of(incident, others(incident, reader), reader),
        () -> IncidentRow.of(incident),
        incident.changedAt());
  }

  /** What else befell the service, newest first. */
  private List<HitView> others(Incident incident, Reader reader) {
    SearchRequest sameService =
        new SearchRequest(
            "", MOST_OTHERS + 1, 0, Map.of("service", HitView.serviceValue(incident)));
    return searcher.search(sameService).hits().stream()
        .filter(hit -> !hit.incident().id().equals(incident.id()))
        .limit(MOST_OTHERS)
        .map(hit -> HitView.of(hit, reader))
        .toList();
  }
}
