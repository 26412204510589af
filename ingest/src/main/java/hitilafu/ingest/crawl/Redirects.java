package hitilafu.ingest.crawl;

import hitilafu.ingest.archive.ArchiveWriter;
import hitilafu.ingest.archive.ArchivedVisit;
import hitilafu.ingest.archive.Visit;
import hitilafu.ingest.archive.VisitCursor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Stream;

/** What redirects where, by all visits that the archive holds. */
final class Redirects {
  /** From where to what led there. */
  private final Map<String, Set<String>> sources = new HashMap<>();

  private Redirects() {}

  static Redirects of(Path archive) throws IOException {
    Redirects redirects = new Redirects();
    for (Path file : closed(archive)) {
      redirects.read(file);
    }
    return redirects;
  }

  /** These addresses and all that lead to one of them, however many redirects are between. */
  Set<String> leadingTo(Collection<String> urls) {
    Set<String> found = new HashSet<>();
    Queue<String> open = new ArrayDeque<>();
    urls.stream().map(Removals::spelled).forEach(open::add);
    while (!open.isEmpty()) {
      String url = open.remove();
      if (found.add(url)) {
        open.addAll(sources.getOrDefault(url, Set.of()));
      }
    }
    return found;
  }

  private void read(Path file) throws IOException {
    try (VisitCursor cursor =
        new VisitCursor(file.getFileName().toString(), Files.newInputStream(file), 0)) {
      ArchivedVisit found;
      while ((found = cursor.next()) != null) {
        String from = Removals.spelled(found.visit().url());
        target(found.visit())
            .ifPresent(to -> sources.computeIfAbsent(to, url -> new HashSet<>()).add(from));
      }
    }
  }

  private static Optional<String> target(Visit visit) {
    return visit instanceof Visit.Answered answered && answered.exchange().status() / 100 == 3
        ? answered
            .exchange()
            .header("Location")
            .flatMap(location -> WebAddress.resolve(visit.url(), location))
        : Optional.empty();
  }

  private static List<Path> closed(Path archive) throws IOException {
    if (!Files.isDirectory(archive)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(archive)) {
      return files.filter(file -> file.toString().endsWith(ArchiveWriter.ENDING)).toList();
    }
  }
}
