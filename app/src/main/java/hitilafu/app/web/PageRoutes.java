package hitilafu.app.web;

import hitilafu.app.http.Fault;
import hitilafu.app.http.Refusal;
import hitilafu.index.search.IncidentSearcher;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** The addresses of pages. */
public final class PageRoutes {
  private static final String HTML = "text/html; charset=utf-8";

  private final Pages pages = new Pages();
  private final SearchRoutes search;
  private final IncidentRoutes incidents;

  public PageRoutes(IncidentSearcher searcher) {
    this.search = new SearchRoutes(searcher, pages);
    this.incidents = new IncidentRoutes(searcher, pages);
  }

  public void addTo(RoutesConfig routes) {
    routes.get("/", search::page);
    routes.get("/incidents/{id}", incidents::page);
    routes.get("/assets/{file}", PageRoutes::asset);
  }

  /** The page that tells of a fault. */
  public String fault(Fault fault) {
    return pages.fault(fault);
  }

  static void html(Context ctx, String page) {
    ctx.contentType(HTML).result(page);
  }

  private static void asset(Context ctx) {
    Asset asset =
        Asset.find(ctx.pathParam("file"))
            .orElseThrow(() -> new Refusal(404, "There is no such file."));
    ctx.header("Cache-Control", "public, max-age=31536000, immutable");
    ctx.contentType(asset.mediaType()).result(asset.bytes());
  }
}
