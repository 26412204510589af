package hitilafu.app.web;

import hitilafu.index.search.IncidentSearcher;
import hitilafu.index.write.IncidentIndexer;
import hitilafu.model.Catalog;
import hitilafu.model.Incident;
import hitilafu.model.IncidentRevision;
import hitilafu.model.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** A server over an index of some incidents, as a reader meets it. */
final class Site implements AutoCloseable {
  private final IncidentSearcher searcher;
  private final Server server;
  private final HttpClient client = HttpClient.newHttpClient();

  private Site(IncidentSearcher searcher, Server server) {
    this.searcher = searcher;
    this.server = server;
  }

  static Site of(Path folder, List<Incident> incidents) throws IOException {
    Path log = folder.resolve("log");
    Path index = folder.resolve("index");
    Files.createDirectories(log.resolve("epoch-1/incidents"));
    List<String> lines =
        incidents.stream()
            .map(incident -> Json.write(new IncidentRevision(1, incident.id(), 1, incident)))
            .toList();
    Files.write(log.resolve("epoch-1/incidents/part-0.jsonl"), lines);
    Files.writeString(log.resolve("current"), "1\n");
    try (IncidentIndexer indexer = new IncidentIndexer(index, log)) {
      indexer.catchUp();
    }
    IncidentSearcher searcher =
        new IncidentSearcher(index, new Catalog(List.of()), Clock.systemUTC());
    return new Site(searcher, Server.start(searcher, () -> "a_total 1\n", 0));
  }

  String address(String path) {
    return "http://127.0.0.1:" + server.port() + path;
  }

  int port() {
    return server.port();
  }

  HttpResponse<String> open(String path) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(address(path))).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  IncidentSearcher searcher() {
    return searcher;
  }

  @Override
  public void close() throws IOException {
    server.close();
    searcher.close();
  }
}
