package hitilafu.app.server;

import hitilafu.app.access.Limits;
import hitilafu.app.http.Fault;
import hitilafu.app.web.progress.ProgressRoutes;
import hitilafu.model.Json;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.QoSHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Lets some requests in, some wait without a thread, and turns the others away. Streams that stay
 * open are not among them: they have a limit of their own, and would leave no room for pages.
 */
final class FewAtATime extends QoSHandler {
  private static final String SOON = "1";

  FewAtATime(Limits limits) {
    setMaxRequestCount(limits.atOnce());
    setMaxSuspendedRequestCount(limits.waiting());
    setMaxSuspend(limits.longestWait());
    excludePath(ProgressRoutes.EVENTS);
    excludePath(ProgressRoutes.EVENTS + "/"); // which the routes take for the same
  }

  @Override
  protected void reject(Request request, Response response, Callback callback, int status) {
    turnAway(response, callback);
  }

  @Override
  protected void failSuspended(
      Request request, Response response, Callback callback, int status, Throwable failure) {
    turnAway(response, callback);
  }

  private static void turnAway(Response response, Callback callback) {
    response.setStatus(HttpStatus.SERVICE_UNAVAILABLE_503);
    RequestGuard.HEADERS.forEach(response.getHeaders()::put);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Fault.JSON);
    response.getHeaders().put(HttpHeader.RETRY_AFTER, SOON);
    Fault fault = Fault.of(503, "Too many ask at once. Ask again in a second.");
    Content.Sink.write(response, true, Json.write(fault), callback);
  }
}
