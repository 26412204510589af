package hitilafu.app.web;

import hitilafu.app.access.Sessions;
import hitilafu.app.http.Content;
import hitilafu.app.http.Fault;
import hitilafu.app.http.Refusal;
import hitilafu.app.web.access.SignInRoutes;
import hitilafu.app.web.captures.CaptureRoutes;
import hitilafu.app.web.compare.CompareRoutes;
import hitilafu.app.web.correct.CorrectRoutes;
import hitilafu.app.web.incident.IncidentRoutes;
import hitilafu.app.web.measures.MeasureRoutes;
import hitilafu.app.web.overview.OverviewRoutes;
import hitilafu.app.web.page.Asset;
import hitilafu.app.web.page.Forms;
import hitilafu.app.web.page.Names;
import hitilafu.app.web.page.Templates;
import hitilafu.app.web.page.ZoneChoice;
import hitilafu.app.web.progress.ProgressRoutes;
import hitilafu.app.web.report.ReportRoutes;
import hitilafu.app.web.review.ReviewRoutes;
import hitilafu.app.web.scope.ScopeRoutes;
import hitilafu.app.web.search.SearchRoutes;
import hitilafu.app.web.sources.SourceRoutes;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** The addresses of pages. */
public final class PageRoutes {
  private final Templates templates = new Templates();
  private final Content content;
  private final Sessions sessions;
  private final Names names;

  /**
   * @param sessions of those who sign in
   */
  public PageRoutes(Content content, Sessions sessions) {
    this.content = content;
    this.sessions = sessions;
    this.names = new Names(content.home());
  }

  public void addTo(RoutesConfig routes) {
    Forms forms = new Forms(templates);
    new SearchRoutes(content, names, templates).addTo(routes, forms);
    new IncidentRoutes(content, names).addTo(routes, forms);
    new SourceRoutes(content, names).addTo(routes, forms);
    new CaptureRoutes(content).addTo(routes, forms);
    new ProgressRoutes(content.progress()).addTo(routes, forms);
    new CorrectRoutes(content).addTo(routes, forms);
    new ReviewRoutes(content).addTo(routes, forms);
    new SignInRoutes(sessions).addTo(routes, forms);
    new ScopeRoutes(content, names).addTo(routes, forms);
    new OverviewRoutes(content).addTo(routes, forms);
    new ReportRoutes(content).addTo(routes, forms);
    new CompareRoutes(content).addTo(routes, forms);
    new MeasureRoutes().addTo(routes, forms);
    routes.get("/zone", ZoneChoice::choose);
    routes.get("/assets/{file}", PageRoutes::asset);
  }

  /** The page that tells of a fault. */
  public String fault(Fault fault) {
    return templates.fault(fault);
  }

  private static void asset(Context ctx) {
    Asset.find(ctx.pathParam("file"))
        .orElseThrow(() -> new Refusal(404, "There is no such file."))
        .send(ctx);
  }
}
