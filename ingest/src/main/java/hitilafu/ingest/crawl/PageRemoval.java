package hitilafu.ingest.crawl;

import hitilafu.ingest.archive.Removal;
import hitilafu.ingest.archive.Removed;
import hitilafu.ingest.archive.TornFile;
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
   * The addresses themselves, and all that redirect to one of them, directly or through others, as
   * far as the archive knows. Whoever calls owns the crawl: a file that was left open is closed.
   *
   * @param urls however they are spelled
   */
  public static Set<String> withRedirects(Path archive, Set<String> urls) throws IOException {
    TornFile.recover(archive, Shelf.PREFIX);
    return Redirects.of(archive).leadingTo(urls);
  }

  /**
   * Replaces every record of what was taken down by a tombstone. Cut off and called again, it ends
   * as if it had not been. Whoever calls owns the home and its crawl.
   *
   * @param sources all that are named
   */
  public static Removed of(Path archive, Path database, List<Source> sources, Removals removals)
      throws IOException {
    try (Ledger ledger = Ledger.open(database, sources, url -> false)) {
      Reconciliation reconciliation = new Reconciliation(archive, ledger);
      reconciliation.run();
      Removed removed = Removal.remove(archive, removals::contains);
      for (Path file : reconciliation.files()) {
        ledger.positions().set(file.getFileName().toString(), Files.size(file));
      }
      removals.addresses().forEach(ledger.pages()::forget);
      ledger.commit();
      return removed;
    }
  }
}
