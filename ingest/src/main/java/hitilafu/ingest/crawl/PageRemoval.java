package hitilafu.ingest.crawl;

import hitilafu.ingest.archive.Removal;
import hitilafu.ingest.archive.Removed;
import hitilafu.ingest.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Takes pages out of the archive and out of what the crawl knows. */
public final class PageRemoval {
  private PageRemoval() {}

  /**
   * Replaces every record of these addresses by a tombstone. Cut off and called again, it ends as
   * if it had not been. Whoever calls owns the home and its crawl.
   *
   * @param urls however they are spelled
   * @param sources all that are named
   */
  public static Removed of(Path archive, Path database, List<Source> sources, Set<String> urls)
      throws IOException {
    try (Ledger ledger = Ledger.open(database, sources, url -> false)) {
      Reconciliation reconciliation = new Reconciliation(archive, ledger);
      reconciliation.run();
      Removed removed =
          Removal.remove(archive, url -> urls.stream().anyMatch(u -> Removals.same(u, url)));
      for (Path file : reconciliation.files()) {
        ledger.positions().set(file.getFileName().toString(), Files.size(file));
      }
      urls.stream().flatMap(url -> WebAddress.of(url).stream()).forEach(ledger.pages()::forget);
      ledger.commit();
      return removed;
    }
  }
}
