package hitilafu.app.server;

import hitilafu.app.http.Fault;
import hitilafu.app.http.OwnPath;
import hitilafu.app.http.Refusal;
import hitilafu.index.query.QueryProblem;
import hitilafu.model.Json;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers whatever is not answered as asked: under {@code /api} in RFC 9457's shape, elsewhere as a
 * page.
 *
 * @param page lays a fault out
 */
record ErrorAnswers(Function<Fault, String> page) {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);

  void addTo(RoutesConfig routes) {
    routes.exception(Refusal.class, this::refuse);
    routes.exception(QueryProblem.class, (problem, ctx) -> refuse(Refusal.of(problem), ctx));
    routes.exception(HttpResponseException.class, this::answer);
    routes.exception(Exception.class, this::fail);
  }

  private void refuse(Refusal refusal, Context ctx) {
    refusal.headers().forEach(header -> ctx.addHeader(header.getKey(), header.getValue()));
    answer(ctx, refusal.fault());
  }

  /** What Javalin finds wrong comes with its words; here are ours. */
  private void answer(HttpResponseException wrong, Context ctx) {
    String allowed = wrong.getDetails().get("availableMethods");
    if (allowed != null) {
      boolean head = allowed.contains("GET") && !allowed.contains("HEAD");
      ctx.header("Allow", head ? allowed + ", HEAD" : allowed);
    }
    answer(ctx, Fault.of(wrong.getStatus(), words(wrong.getStatus())));
  }

  private static String words(int status) {
    return switch (status) {
      case 404 -> "There is no such page.";
      case 405 -> "This address does not take that method.";
      case 413 -> "This is too long. Send at most 64 kB.";
      default -> "The request cannot be understood.";
    };
  }

  private void fail(Exception e, Context ctx) {
    LOG.error("{} could not be answered", ctx.path(), e);
    answer(ctx, Fault.of(500, "This is a fault of ours, not of the request. The log says more."));
  }

  private void answer(Context ctx, Fault fault) {
    ctx.status(fault.status());
    if (OwnPath.forPrograms(ctx.path())) {
      ctx.contentType(Fault.JSON).result(Json.write(fault));
    } else {
      ctx.contentType("text/html; charset=utf-8").result(page.apply(fault));
    }
  }
}
