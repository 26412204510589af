package hitilafu.app.server;

import hitilafu.app.access.Binding;
import hitilafu.app.access.Limits;
import hitilafu.app.access.Sessions;
import hitilafu.app.access.Tokens;
import hitilafu.app.api.ApiRoutes;
import hitilafu.app.http.Content;
import hitilafu.app.web.PageRoutes;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;

/** The record, served over HTTP. The searcher stays the caller's. */
public final class Server implements AutoCloseable {
  private static final int LONGEST_HEADERS = 8 * 1024;
  private static final long LONGEST_BODY = 64 * 1024;
  private static final long SLOWEST_BODY = 500; // bytes a second
  private static final int MOST_CONNECTIONS = 1_000;

  private final Javalin javalin;

  private Server(Javalin javalin) {
    this.javalin = javalin;
  }

  /**
   * Serves a home's record from now on.
   *
   * @throws RuntimeException if it cannot be opened; caused by a {@link java.net.BindException} if
   *     the port is taken
   */
  public static Server start(Content content, Binding binding, Limits limits) {
    Javalin javalin = Javalin.create(config -> configure(config, content, binding, limits));
    try {
      return new Server(javalin.start(binding.address().getHostAddress(), binding.port()));
    } catch (RuntimeException e) {
      javalin.stop();
      throw e;
    }
  }

  /** The port it listens on. */
  public int port() {
    return javalin.port();
  }

  @Override
  public void close() {
    javalin.stop();
  }

  private static void configure(
      JavalinConfig config, Content content, Binding binding, Limits limits) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.http.maxRequestSize = LONGEST_BODY;
    config.http.prefer405over404 = true;
    config.jetty.modifyHttpConfiguration(
        http -> {
          http.setSendServerVersion(false);
          http.setSendXPoweredBy(false);
          http.setRequestHeaderSize(LONGEST_HEADERS);
          http.setMinRequestDataRate(SLOWEST_BODY);
        });
    config.jetty.modifyServer(
        jetty -> {
          jetty.setErrorHandler(new BareErrors());
          jetty.setHandler(new FewAtATime(limits));
          jetty.addBean(
              new org.eclipse.jetty.server.NetworkConnectionLimit(MOST_CONNECTIONS, jetty));
        });
    addRoutes(config.routes, content, binding, limits);
  }

  static void addRoutes(RoutesConfig routes, Content content, Binding binding, Limits limits) {
    Tokens tokens = new Tokens(content.home().tokens());
    Sessions sessions = new Sessions(tokens, limits.nanos());
    PageRoutes pages = new PageRoutes(content, sessions);
    new RequestGuard(binding).addTo(routes);
    new Gate(binding, tokens, sessions, limits).addTo(routes);
    new ErrorAnswers(pages::fault).addTo(routes);
    new MonitorRoutes(content.searcher(), content.metrics()).addTo(routes);
    pages.addTo(routes);
    new ApiRoutes(content).addTo(routes);
  }
}
