package hitilafu.app;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.ingest.archive.ArchivedVisit;
import hitilafu.ingest.archive.VisitCursor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A home that watches a {@link NewsSite}. */
record CrawlHome(TestHome home) {
  static CrawlHome in(Path root) {
    return new CrawlHome(new TestHome(root));
  }

  /** Writes sources.yaml: loopback may be asked, without a pause, and these sources are watched. */
  CrawlHome watch(String... sources) throws IOException {
    String head =
        """
        contact: tests@news.example
        delay: 0s
        perHost: 4
        concurrency: 4
        allow: [127.0.0.0/8]
        sources:
        """;
    Files.createDirectories(home.root());
    Files.writeString(home.root().resolve("sources.yaml"), head + String.join("", sources));
    return this;
  }

  /** An entry of sources.yaml; further keys are given with their indentation. */
  static String source(String name, String kind, String url, String... more) {
    return "  - name: %s\n    kind: %s\n    url: %s\n".formatted(name, kind, url)
        + Stream.of(more).map(line -> "    " + line + "\n").reduce("", String::concat);
  }

  String crawl(String... options) {
    String[] arguments =
        Stream.concat(Stream.of("crawl", "--once"), Stream.of(options)).toArray(String[]::new);
    return home.ok(arguments);
  }

  /** All visits that the archive holds whole, those in an open file too. */
  List<ArchivedVisit> visits() throws IOException {
    List<ArchivedVisit> visits = new ArrayList<>();
    for (Path file : archiveFiles()) {
      try (VisitCursor cursor =
          new VisitCursor(file.getFileName().toString(), Files.newInputStream(file), 0)) {
        ArchivedVisit visit;
        while ((visit = cursor.next()) != null) {
          visits.add(visit);
        }
      }
    }
    return visits;
  }

  /** Files of the crawl, closed and open, in their order. */
  List<Path> archiveFiles() throws IOException {
    Path archive = home.root().resolve("archive");
    if (Files.notExists(archive)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(archive)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("crawl-"))
          .filter(file -> file.toString().matches(".*\\.warc\\.gz(\\.open)?"))
          .sorted()
          .toList();
    }
  }

  void assertHolds(String... urls) throws IOException {
    assertThat(visits()).extracting(found -> found.visit().url()).contains(urls);
  }
}
