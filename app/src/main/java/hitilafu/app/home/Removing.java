package hitilafu.app.home;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.DSYNC;

import hitilafu.ingest.archive.ArchiveEntry;
import hitilafu.ingest.archive.ArchiveWriter;
import hitilafu.ingest.archive.Member;
import hitilafu.ingest.archive.Removed;
import hitilafu.ingest.archive.WarcCursor;
import hitilafu.ingest.crawl.PageRemoval;
import hitilafu.ingest.crawl.Removals;
import hitilafu.model.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Takes a page down: a tombstone first, so that nothing brings it back; then out of the archive. To
 * derive everything anew is left to the caller, and the next run does it in any case.
 *
 * @param home whoever calls owns it and its crawl
 * @param clock dates the tombstones
 */
public record Removing(Home home, InstantSource clock) {

  /**
   * Removes the page, under its own address, under those that it was captured at, and under those
   * that redirect there.
   */
  public Removed remove(String url, String reason) throws IOException {
    Set<String> addresses = new HashSet<>(Set.of(url));
    addresses.addAll(capturedAt(url));
    begin();
    Removals removals = home.removals();
    for (String address : PageRemoval.withRedirects(home.archive(), addresses)) {
      removals = removals.with(address, clock.instant(), reason);
    }
    return finish();
  }

  /**
   * Finishes a removal that was cut off, if one was; takes the home's crawl for it. If another
   * process has that, the next start tries again, and derives everything anew once it is done.
   *
   * @param say told, a line each, what an operator should know
   */
  public void resume(Consumer<String> say) throws IOException {
    if (Files.notExists(home.unfinishedRemoval())) {
      return;
    }
    try (HomeLock crawl = HomeLock.takeCrawl(home, "remove")) {
      say.accept("finishing a removal that was cut off");
      finish().problems().forEach(problem -> say.accept("not searched: " + problem.message()));
    } catch (HomeLock.Taken taken) {
      say.accept(
          "a removal was cut off and the page is still there; to finish it, end `hitilafu %s` and start again"
              .formatted(taken.owner()));
    }
  }

  /** A mark that outlives a kill, there before the tombstones are. */
  private void begin() throws IOException {
    Files.createDirectories(home.root());
    Files.write(home.unfinishedRemoval(), new byte[0], CREATE, DSYNC);
  }

  private Removed finish() throws IOException {
    Removed removed =
        PageRemoval.of(
            home.archive(), home.crawlDatabase(), home.watchlist().sources(), home.removals());
    dropDrafts();
    Files.deleteIfExists(home.unfinishedRemoval());
    return removed;
  }

  /** They quote what they rest on, and are made anew when an editor asks. */
  private void dropDrafts() throws IOException {
    if (Files.notExists(home.drafts())) {
      return;
    }
    try (Stream<Path> drafts = Files.walk(home.drafts())) {
      for (Path path : drafts.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** A page may say that its address is another than the one that it was captured at. */
  private Set<String> capturedAt(String url) throws IOException {
    Set<String> captures = articleIds(url);
    Set<String> addresses = new HashSet<>();
    if (!captures.isEmpty()) {
      for (Path file : DerivedLog.closed(home.archive(), ArchiveWriter.ENDING)) {
        addAddresses(file, captures, addresses);
      }
    }
    return addresses;
  }

  /** The articles at that address, by the log; an article's id is that of its capture. */
  private Set<String> articleIds(String url) throws IOException {
    Set<String> ids = new HashSet<>();
    new DerivedLog(home.log())
        .forEach(
            "articles",
            Article.class,
            article -> {
              if (Removals.same(article.url(), url)) {
                ids.add(article.id());
              }
            });
    return ids;
  }

  private static void addAddresses(Path file, Set<String> captures, Set<String> addresses)
      throws IOException {
    try (WarcCursor cursor =
        new WarcCursor(file.getFileName().toString(), Files.newInputStream(file), 0)) {
      Member member;
      while ((member = cursor.next()) != null) {
        member.entries().stream()
            .map(ArchiveEntry::capture)
            .filter(capture -> capture != null && captures.contains(capture.id()))
            .forEach(capture -> addresses.add(capture.url()));
      }
    }
  }
}
