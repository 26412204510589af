package hitilafu.app;

import static hitilafu.app.CrawlHome.source;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.app.home.Crawling;
import hitilafu.app.home.Home;
import hitilafu.ingest.crawl.SourceCheck;
import hitilafu.ingest.source.Source;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What waits to be asked lies on the disk, not in memory. {@code bench/crawl-memory} runs the long
 * form.
 */
class FrontierMemoryIT {
  private static final int PAGES = Integer.getInteger("pages", 5_000);
  private static final int A_SITEMAP = 25_000;

  @TempDir private Path folder;

  @Test
  void aLongFrontierNeedsNoMoreMemoryThanAShortOne() throws Exception {
    double small = heapWith(100);
    double large = heapWith(PAGES);
    System.out.printf(
        "heap in use with 100 addresses in the frontier: %.1f MB, with %,d: %.1f MB%n",
        small, PAGES, large);
    assertThat(large - small).as("MB more").isLessThan(20);
  }

  private double heapWith(int pages) throws Exception {
    try (NewsSite site = new NewsSite()) {
      publish(site, pages);
      CrawlHome home = CrawlHome.in(folder.resolve("with-" + pages));
      home.watch(source("map", "sitemap", site.address("/robots.txt"), "every: 1h"));
      Home root = new Home(home.home().root());
      try (Crawling crawling = Crawling.open(root, root.watchlist(), null, Duration.ofMinutes(1))) {
        Thread thread = Thread.ofPlatform().start(() -> forever(crawling));
        while (waiting(root) < pages) {
          TimeUnit.MILLISECONDS.sleep(50);
        }
        double heap = heap();
        crawling.crawl().stop();
        thread.join();
        System.out.printf(
            "%,d addresses: %.1f MB of database%n", pages, Files.size(root.crawlDatabase()) / 1e6);
        return heap;
      }
    }
  }

  private static long waiting(Home home) throws Exception {
    List<Source> sources = home.watchlist().sources();
    try (SourceCheck check = new SourceCheck(home.crawlDatabase(), sources, Clock.systemUTC())) {
      return check.known(sources.getFirst()).waiting();
    }
  }

  private static void forever(Crawling crawling) {
    try {
      crawling.crawl().forever(round -> {});
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private static double heap() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
  }

  /** Documents answer 503, so that all of them stay where they are. */
  private static void publish(NewsSite site, int pages) {
    StringBuilder robots = new StringBuilder();
    for (int from = 0; from < pages; from += A_SITEMAP) {
      int to = Math.min(pages, from + A_SITEMAP);
      List<String> urls =
          IntStream.range(from, to).mapToObj(n -> site.address("/ask/" + n)).toList();
      site.put("/map" + from + ".xml", "text/xml", Stories.sitemap(urls, "2099-01-01"));
      robots.append("Sitemap: ").append(site.address("/map" + from + ".xml")).append('\n');
    }
    site.put("/robots.txt", "text/plain", robots.toString());
    NewsSite.Answer busy =
        new NewsSite.Answer(503, "text/plain", new byte[0], Map.of("Retry-After", "3600"));
    site.others(path -> path.startsWith("/ask/") ? busy : null);
  }
}
