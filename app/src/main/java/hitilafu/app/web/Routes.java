package hitilafu.app.web;

import hitilafu.index.search.IncidentSearcher;
import hitilafu.model.Json;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The addresses, and what is common to their answers. */
final class Routes {
  private static final Logger LOG = LoggerFactory.getLogger(Routes.class);
  private static final String JSON = "application/json; charset=utf-8";
  private static final String PROBLEM_JSON = "application/problem+json; charset=utf-8";
  private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";
  private static final String HTML = "text/html; charset=utf-8";

  private final Pages pages = new Pages();
  private final SearchRoutes search;
  private final IncidentRoutes incidents;
  private final IncidentSearcher searcher;
  private final Supplier<String> metrics;

  Routes(IncidentSearcher searcher, Supplier<String> metrics) {
    this.metrics = metrics;
    this.searcher = searcher;
    this.search = new SearchRoutes(searcher, pages);
    this.incidents = new IncidentRoutes(searcher, pages);
  }

  void addTo(RoutesConfig routes) {
    routes.before(RequestGuard::pass);
    routes.get("/", search::page);
    routes.get("/search.json", search::json);
    routes.get("/incidents/{id}", incidents::answer);
    routes.get("/assets/{file}", Routes::asset);
    routes.get("/health", this::health);
    routes.get("/metrics", ctx -> ctx.contentType(PROMETHEUS).result(metrics.get()));
    routes.exception(Refusal.class, (refusal, ctx) -> answer(ctx, refusal.fault()));
    routes.exception(Exception.class, this::fail);
    routes.error(404, ctx -> answerUnlessAnswered(ctx, "There is no such page."));
    routes.error(405, ctx -> answerUnlessAnswered(ctx, "Pages can be read, not written to."));
  }

  static void json(Context ctx, Object value) {
    ctx.contentType(JSON).result(Json.write(value));
  }

  static void html(Context ctx, String page) {
    ctx.contentType(HTML).result(page);
  }

  static void problem(Context ctx, Fault fault) {
    ctx.status(fault.status()).contentType(PROBLEM_JSON).result(Json.write(fault));
  }

  private void health(Context ctx) {
    json(ctx, Map.of("status", "ok", "incidents", searcher.count()));
  }

  private static void asset(Context ctx) {
    Asset asset =
        Asset.find(ctx.pathParam("file"))
            .orElseThrow(() -> new Refusal(404, "There is no such file."));
    ctx.header("Cache-Control", "public, max-age=31536000, immutable");
    ctx.contentType(asset.mediaType()).result(asset.bytes());
  }

  private void fail(Exception e, Context ctx) {
    LOG.error("{} could not be answered", ctx.path(), e);
    answer(
        ctx,
        Fault.of(500, "This is a fault of ours, not of the request. The log says more.", null));
  }

  /** Javalin's own 404 and 405 come with its words; ours have been written already. */
  private void answerUnlessAnswered(Context ctx, String detail) {
    if (ctx.attribute("answered") == null) {
      answer(ctx, Fault.of(ctx.statusCode(), detail, null));
    }
  }

  /** A twin answers in JSON, a page in plain words. */
  private void answer(Context ctx, Fault fault) {
    ctx.attribute("answered", true);
    if (ctx.path().endsWith(".json")) {
      problem(ctx, fault);
    } else {
      html(ctx.status(fault.status()), pages.fault(fault));
    }
  }
}
