package hitilafu.app.api;

import hitilafu.app.http.Content;
import hitilafu.app.http.Incidents;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;

/** The addresses of the API. */
public final class ApiRoutes {
  /** Where the API lies; another version would lie beside it. */
  static final String ROOT = "/api/v1";

  private final SearchApi search;
  private final IncidentApi incidents;
  private final CorrectionApi corrections;
  private final ReliabilityApi reliability;
  private final FeedApi feed;

  public ApiRoutes(Content content) {
    Incidents found = new Incidents(content.searcher());
    this.search = new SearchApi(content.searcher(), content.articles());
    this.incidents = new IncidentApi(found);
    this.corrections =
        new CorrectionApi(content.home(), content.searcher(), found, content.clock());
    this.reliability = new ReliabilityApi(content.reliability());
    this.feed = new FeedApi(content.searcher());
  }

  public void addTo(RoutesConfig routes) {
    read(routes, "/incidents", search::incidents);
    read(routes, "/incidents/{id}", incidents::one);
    read(routes, "/incidents/{id}/corrections", corrections::list);
    routes.post(ROOT + "/incidents/{id}/corrections", corrections::add);
    read(routes, "/incidents/{id}/similar", incidents::similar);
    read(routes, "/articles", search::articles);
    read(routes, "/suggest", search::suggestions);
    read(routes, "/services/{name}", reliability::service);
    read(routes, "/agencies/{name}", reliability::agency);
    read(routes, "/feed.atom", feed::changed);
    read(routes, "/openapi.json", OpenApi::get);
  }

  /** The address of an incident in the API: that of its page, under the root. */
  static String incident(String id) {
    return ROOT + Incidents.page(id);
  }

  /** By HEAD too, which Javalin by itself answers without a tag and whatever is there. */
  private static void read(RoutesConfig routes, String path, Handler handler) {
    routes.get(ROOT + path, handler);
    routes.head(ROOT + path, handler);
  }
}
