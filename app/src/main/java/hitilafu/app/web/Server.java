package hitilafu.app.web;

import hitilafu.index.search.IncidentSearcher;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.util.function.Supplier;

/** The pages, served to this machine alone. The searcher stays the caller's. */
public final class Server implements AutoCloseable {
  private static final String THIS_MACHINE = "127.0.0.1";
  private static final int LONGEST_HEADERS = 8 * 1024;
  private static final long LONGEST_BODY = 16 * 1024;

  private final Javalin javalin;

  private Server(Javalin javalin) {
    this.javalin = javalin;
  }

  /**
   * Serves what a searcher finds, from now on.
   *
   * @param metrics what a monitor is told, in Prometheus' text format
   * @param port 0 for any that is free
   * @throws RuntimeException if it cannot be opened; caused by a {@link java.net.BindException} if
   *     the port is taken
   */
  public static Server start(IncidentSearcher searcher, Supplier<String> metrics, int port) {
    Javalin javalin = Javalin.create(config -> configure(config, new Routes(searcher, metrics)));
    try {
      return new Server(javalin.start(THIS_MACHINE, port));
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

  private static void configure(JavalinConfig config, Routes routes) {
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
        });
    config.jetty.modifyServer(server -> server.setErrorHandler(new BareErrors()));
    routes.addTo(config.routes);
  }
}
