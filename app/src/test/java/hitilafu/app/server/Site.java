package hitilafu.app.server;

import hitilafu.app.access.Binding;
import hitilafu.app.access.Limits;
import hitilafu.app.home.Home;
import hitilafu.app.http.Content;
import hitilafu.index.search.ArticleSearcher;
import hitilafu.index.search.IncidentSearcher;
import hitilafu.model.Incident;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** A server over a home with some incidents, as a reader or a program meets it. */
public final class Site implements AutoCloseable {
  /** So many that no test meets its limit by chance. */
  public static final Limits WIDE = Limits.USUAL.withReads(100_000);

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-06-01T08:00:00Z"), ZoneOffset.UTC);

  private final Home home;
  private final IncidentSearcher searcher;
  private final Server server;
  private final HttpClient client = HttpClient.newHttpClient();

  private Site(Home home, IncidentSearcher searcher, Server server) {
    this.home = home;
    this.searcher = searcher;
    this.server = server;
  }

  public static Site of(Path folder, List<Incident> incidents) throws IOException {
    return of(folder, incidents, Binding.loopback(0), WIDE);
  }

  public static Site of(Path folder, List<Incident> incidents, Binding binding, Limits limits)
      throws IOException {
    Home home = new Home(folder);
    MadeRecord.write(home, incidents);
    return over(home, binding, limits);
  }

  /** A server over a home whose log is written. */
  public static Site over(Home home, Binding binding, Limits limits) throws IOException {
    MadeRecord.index(home);
    IncidentSearcher searcher = new IncidentSearcher(home.index(), home.catalog(), CLOCK);
    return new Site(home, searcher, Server.start(content(home, searcher), binding, limits));
  }

  /**
   * Notes that an article was read of each of these days. To be called before anything is asked.
   */
  public void watched(String... days) throws IOException {
    MadeRecord.watch(home, days);
  }

  /** What is served of a home. */
  static Content content(Home home, IncidentSearcher searcher) {
    ArticleSearcher articles = new ArticleSearcher(home.index(), searcher);
    return Content.of(home, searcher, articles, () -> "a_total 1\n", CLOCK);
  }

  /** Another server of the same on the same port. */
  public void startAnother() {
    Server.start(content(home, searcher), Binding.loopback(port()), WIDE);
  }

  public String address(String path) {
    return "http://127.0.0.1:" + server.port() + path;
  }

  public int port() {
    return server.port();
  }

  public IncidentSearcher searcher() {
    return searcher;
  }

  public Home home() {
    return home;
  }

  /** Asks with some headers: names and values in turn. */
  public HttpResponse<String> open(String path, String... headers) throws Exception {
    return send(request(path, headers).build());
  }

  /** Sends JSON with some headers: names and values in turn. */
  public HttpResponse<String> post(String path, String json, String... headers) throws Exception {
    return send(
        request(path, headers)
            .setHeader("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json))
            .build());
  }

  public HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(path)));
    return headers.length == 0 ? request : request.headers(headers);
  }

  public HttpResponse<String> send(HttpRequest request) throws Exception {
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  @Override
  public void close() throws IOException {
    server.close();
    searcher.close();
  }
}
