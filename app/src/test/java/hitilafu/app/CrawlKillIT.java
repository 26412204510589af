package hitilafu.app;

import static hitilafu.app.CrawlHome.source;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.ingest.archive.ArchivedVisit;
import hitilafu.ingest.archive.Role;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * Nothing is lost, nothing is doubled: {@code kill -9} at a random moment of a crawl. {@code
 * bench/crawl-kills} runs the long form.
 */
class CrawlKillIT {
  private static final int KILLS = Integer.getInteger("kills", 1);
  private static final int STORIES = 120;

  @TempDir private Path folder;

  @Test
  void atAnyMomentOfACrawl() throws Exception {
    Random random = new Random(Integer.getInteger("seed", 42));
    int inTheMiddle = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      inTheMiddle += killOnce("kill-" + kill, random) ? 1 : 0;
    }
    System.out.printf("kills: %d, of them in the middle of a crawl: %d%n", KILLS, inTheMiddle);
    assertThat(inTheMiddle).isPositive();
  }

  /** Whether some pages had been archived and some had not. */
  private boolean killOnce(String name, Random random) throws Exception {
    try (NewsSite site = new NewsSite()) {
      publish(site);
      CrawlHome home = CrawlHome.in(folder.resolve(name));
      home.watch(source("news", "feed", site.address("/feed")));
      killAtSomeRequest(home, site, random);
      Set<String> kept = urls(home.visits());
      Map<String, Integer> before = hits(site, kept);
      if (random.nextInt(3) == 0) {
        killAtSomeTime(home, random);
        kept = urls(home.visits());
        before = hits(site, kept);
      }
      assertThat(start(home).waitFor()).isZero();
      assertEndsWhole(home, site, kept, before);
      return kept.size() > 2 && kept.size() < STORIES;
    }
  }

  /** Between the first request and a little after the last. */
  private static void killAtSomeRequest(CrawlHome home, NewsSite site, Random random)
      throws Exception {
    Process process = start(home);
    int last = random.nextInt(STORIES + 2);
    while (process.isAlive() && site.hits().size() < last) {
      TimeUnit.MILLISECONDS.sleep(1);
    }
    process.waitFor(random.nextLong(20), TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
  }

  /** While it starts, mends what the first left, or goes on. */
  private static void killAtSomeTime(CrawlHome home, Random random) throws Exception {
    Process process = start(home);
    process.waitFor(random.nextLong(3000), TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
  }

  private static void assertEndsWhole(
      CrawlHome home, NewsSite site, Set<String> kept, Map<String, Integer> before)
      throws IOException {
    List<ArchivedVisit> visits = home.visits();
    Map<String, Long> captures =
        visits.stream()
            .filter(found -> found.visit().errand().role() == Role.PAGE)
            .collect(Collectors.groupingBy(found -> found.visit().url(), Collectors.counting()));
    assertThat(captures).hasSize(STORIES);
    assertThat(captures.values()).as("no capture is doubled").containsOnly(1L);
    assertThat(urls(visits)).as("no capture is lost").containsAll(kept);
    assertThat(hits(site, kept)).as("what was kept is not fetched again").isEqualTo(before);
    for (Path file : home.archiveFiles()) {
      assertThat(file.toString()).as("closed").endsWith(".warc.gz");
      assertIsValid(file);
    }
  }

  /** Every record in its frame, and every digest right, by jwarc. */
  private static void assertIsValid(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file);
        WarcReader reader = new WarcReader(channel)) {
      reader.calculateBlockDigest();
      for (WarcRecord record : reader) {
        record.body().consume();
        if (record.blockDigest().isPresent()) {
          assertThat(record.calculatedBlockDigest()).isEqualTo(record.blockDigest());
        }
      }
    }
  }

  private static Set<String> urls(List<ArchivedVisit> visits) {
    return visits.stream().map(found -> found.visit().url()).collect(Collectors.toSet());
  }

  private static Map<String, Integer> hits(NewsSite site, Set<String> urls) {
    String root = site.address("");
    return urls.stream()
        .collect(Collectors.toMap(url -> url, url -> site.hits(url.substring(root.length()))));
  }

  private static void publish(NewsSite site) {
    List<String> urls =
        IntStream.range(0, STORIES).mapToObj(n -> site.address("/story/" + n)).toList();
    site.slow(Duration.ofMillis(5));
    site.put("/feed", "application/rss+xml", Stories.feed(urls, Instant.now()));
    for (int n = 0; n < STORIES; n++) {
      site.put("/story/" + n, "text/html", Stories.article(n, "End."));
    }
  }

  private static Process start(CrawlHome home) throws IOException {
    return Cli.start(
        home.home().root().resolve("output.txt"), home.home().withHome("crawl", "--once"));
  }
}
