package hitilafu.app.api;

import hitilafu.app.home.Home;
import hitilafu.index.search.IncidentSearcher;
import io.javalin.config.RoutesConfig;
import java.time.Clock;

/** The addresses of the API. */
public final class ApiRoutes {
  /** Where the API lies; another version would lie beside it. */
  static final String ROOT = "/api/v1";

  private final SearchApi search;
  private final IncidentApi incidents;
  private final CorrectionApi corrections;
  private final ReliabilityApi reliability;
  private final FeedApi feed;

  /**
   * @param clock when a correction is made
   */
  public ApiRoutes(Home home, IncidentSearcher searcher, Clock clock) {
    Incidents found = new Incidents(searcher);
    this.search = new SearchApi(searcher);
    this.incidents = new IncidentApi(found);
    this.corrections = new CorrectionApi(home, searcher, found, clock);
    this.reliability = new ReliabilityApi(home);
    this.feed = new FeedApi(searcher);
  }

  public void addTo(RoutesConfig routes) {
    routes.get(ROOT + "/incidents", search::incidents);
    routes.get(ROOT + "/incidents/{id}", incidents::one);
    routes.get(ROOT + "/incidents/{id}/corrections", corrections::list);
    routes.post(ROOT + "/incidents/{id}/corrections", corrections::add);
    routes.get(ROOT + "/services/{name}", reliability::service);
    routes.get(ROOT + "/agencies/{name}", reliability::agency);
    routes.get(ROOT + "/feed.atom", feed::changed);
    routes.get(ROOT + "/openapi.json", OpenApi::get);
  }
}
