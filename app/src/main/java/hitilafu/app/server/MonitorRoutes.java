package hitilafu.app.server;

import hitilafu.index.search.IncidentSearcher;
import hitilafu.model.Json;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.function.Supplier;

/** What a monitor asks for. */
record MonitorRoutes(IncidentSearcher searcher, Supplier<String> metrics) {
  private static final String JSON = "application/json; charset=utf-8";
  private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";

  void addTo(RoutesConfig routes) {
    routes.get("/health", this::health);
    routes.get("/metrics", ctx -> ctx.contentType(PROMETHEUS).result(metrics.get()));
  }

  private void health(Context ctx) {
    ctx.contentType(JSON).result(Json.write(Map.of("status", "ok", "incidents", searcher.count())));
  }
}
