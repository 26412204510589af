package hitilafu.index;

import hitilafu.index.query.SearchRequest;
import hitilafu.index.search.ArticleResult;
import hitilafu.index.search.ArticleSearcher;
import hitilafu.index.search.IncidentSearcher;
import hitilafu.index.search.SearchResult;
import hitilafu.index.write.IncidentIndexer;
import hitilafu.index.write.Progress;
import hitilafu.index.write.Reindex;
import hitilafu.model.Catalog;
import hitilafu.model.Incident;
import hitilafu.model.IncidentRevision;
import hitilafu.model.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A home for a test: an incident log that is written here, and the index beside it. */
public record Home(Path folder) {
  public Path log() {
    return folder.resolve("log");
  }

  public Path index() {
    return folder.resolve("index");
  }

  /** Makes an epoch the log's current one. */
  public Home epoch(long epoch) {
    return write(log().resolve("current"), epoch + "\n");
  }

  /** Writes one closed file of the epoch 1, which becomes current. */
  public Home file(String name, IncidentRevision... revisions) {
    return epoch(1).file(1, name, revisions);
  }

  public Home file(long epoch, String name, IncidentRevision... revisions) {
    String lines =
        Arrays.stream(revisions)
            .map(r -> new IncidentRevision(epoch, r.id(), r.revision(), r.incident()))
            .map(r -> Json.write(r) + "\n")
            .collect(Collectors.joining());
    return write(path(epoch, name), lines);
  }

  /** Writes one closed file of the articles of epoch 1, which becomes current. */
  public Home articles(String name, AnArticle... articles) {
    return epoch(1).articles(1, name, articles);
  }

  public Home articles(long epoch, String name, AnArticle... articles) {
    String lines =
        Arrays.stream(articles)
            .map(article -> Json.write(article.build()) + "\n")
            .collect(Collectors.joining());
    return write(folder(epoch).resolve("articles").resolve(name), lines);
  }

  /** Writes a file that is not as the log should be. */
  public Home text(String name, String text) {
    return epoch(1).write(path(1, name), text);
  }

  public Path path(long epoch, String name) {
    return folder(epoch).resolve("incidents").resolve(name);
  }

  private Path folder(long epoch) {
    return log().resolve("epoch-" + epoch);
  }

  public IncidentIndexer indexer() {
    return indexer(3);
  }

  public IncidentIndexer indexer(int linesACommit) {
    return new IncidentIndexer(index(), log(), linesACommit);
  }

  public Progress catchUp() throws IOException {
    try (IncidentIndexer indexer = indexer()) {
      return indexer.catchUp();
    }
  }

  public Reindex.Outcome reindex() {
    return reindex(3);
  }

  public Reindex.Outcome reindex(int linesACommit) {
    return new Reindex(index(), log(), linesACommit).run();
  }

  public IncidentSearcher searcher() {
    return searcher(new Catalog(List.of()));
  }

  /** A searcher for which today is 13 January 2025, a Monday. */
  public IncidentSearcher searcher(Catalog catalog) {
    Instant now = Instant.parse("2025-01-13T08:00:00Z");
    return new IncidentSearcher(index(), catalog, Clock.fixed(now, ZoneOffset.UTC));
  }

  /** The ids that a query finds, in order. */
  public List<String> found(String query) throws IOException {
    try (IncidentSearcher searcher = searcher()) {
      return ids(searcher.search(SearchRequest.of(query, 100)));
    }
  }

  /** What a request finds among articles. */
  public ArticleResult articles(SearchRequest request) throws IOException {
    try (IncidentSearcher incidents = searcher();
        ArticleSearcher searcher = new ArticleSearcher(index(), incidents)) {
      return searcher.search(request);
    }
  }

  /** The ids of the articles that a query finds, in order. */
  public List<String> foundArticles(String query) throws IOException {
    return articles(SearchRequest.of(query, 100)).hits().stream()
        .map(hit -> hit.citation().article())
        .toList();
  }

  public static List<String> ids(SearchResult result) {
    return result.hits().stream().map(hit -> hit.incident().id()).toList();
  }

  public static List<String> exported(IncidentSearcher searcher) {
    List<Incident> incidents = new ArrayList<>();
    searcher.forEach(incidents::add);
    return incidents.stream().map(Json::write).toList();
  }

  /** All at once, as whoever reads the log may expect. */
  private Home write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Path beside = file.resolveSibling("." + file.getFileName() + ".new");
      Files.writeString(beside, text);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
