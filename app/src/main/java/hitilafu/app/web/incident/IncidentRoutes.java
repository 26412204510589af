package hitilafu.app.web.incident;

import hitilafu.analytics.measure.Footprints;
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
import hitilafu.model.Footprint;
import hitilafu.model.Impact;
import hitilafu.model.Incident;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers for one incident with its page; the id of an observation leads to it too. */
public final class IncidentRoutes {
  private static final int MOST_OTHERS = 5;
  private static final int MOST_ALIKE = 5;

  private final IncidentSearcher searcher;
  private final Incidents incidents;
  private final Names names;

  /** Made when first asked, as the catalog is read then. */
  private Footprints footprints;

  public IncidentRoutes(Content content, Names names) {
    this.searcher = content.searcher();
    this.incidents = new Incidents(searcher);
    this.names = names;
  }

  public void addTo(RoutesConfig routes, Forms forms) {
    forms.add(routes, "/incidents/{id}", this::page);
  }

  private Page page(Context ctx, Reader reader) {
    String id = ctx.pathParam("id");
    Incident incident = incidents.get(id);
    if (!incident.id().equals(id)) {
      throw new Moved(Address.incident(incident.id()), ctx.queryString());
    }
    return Page.of(
        Frame.of(incident.title(), null, reader).linked(Address.incidentLinked(incident.id())),
        "incident/incident",
        () -> IncidentPage.of(incident, beside(incident, reader), reader),
        () -> IncidentRow.of(incident),
        incident.changedAt());
  }

  private IncidentPage.Beside beside(Incident incident, Reader reader) {
    List<Impact> impacts = footprints().of(incident).map(Footprint::impacts).orElse(List.of());
    List<HitView> others = others(incident, reader);
    Set<String> shown = others.stream().map(HitView::id).collect(Collectors.toSet());
    List<Alike> alike =
        searcher.similar(incident, MOST_OTHERS + MOST_ALIKE).stream()
            .filter(similar -> !shown.contains(similar.incident().id()))
            .limit(MOST_ALIKE)
            .map(Alike::of)
            .toList();
    return new IncidentPage.Beside(impacts, others, alike);
  }

  private synchronized Footprints footprints() {
    if (footprints == null) {
      footprints = new Footprints(names.catalog());
    }
    return footprints;
  }

  /** What else befell the service, newest first. */
  private List<HitView> others(Incident incident, Reader reader) {
    Map<String, String> same = new HashMap<>();
    same.put("service", HitView.serviceValue(incident));
    same.put("country", incident.country()); // others have services of the same name
    SearchRequest sameService = new SearchRequest("", MOST_OTHERS + 1, 0, same);
    return searcher.search(sameService).hits().stream()
        .filter(hit -> !hit.incident().id().equals(incident.id()))
        .limit(MOST_OTHERS)
        .map(hit -> HitView.of(hit, reader))
        .toList();
  }
}
