package hitilafu.app;

import static hitilafu.app.CrawlHome.source;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.app.home.Home;
import hitilafu.app.home.HomeLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a {@code remove} leaves, also one that was killed between its tombstone and its end. */
class RemovingIT {
  @TempDir private Path folder;
  private NewsSite site;
  private CrawlHome home;

  @BeforeEach
  void crawlTwoStories() throws IOException {
    site = new NewsSite();
    home = CrawlHome.in(folder);
    List<String> urls = List.of(site.address("/short"), site.address("/story/1"));
    site.put(
        "/feed",
        "application/rss+xml",
        Stories.feed(urls, Instant.now().minus(Duration.ofHours(5))));
    site.status("/short", 301, Map.of("Location", "/story/2"));
    site.put("/story/1", "text/html; charset=utf-8", Stories.article(1, "End."));
    site.put("/story/2", "text/html; charset=utf-8", Stories.article(2, "End."));
    home.watch(source("news", "feed", site.address("/feed")));
    home.crawl();
    home.home().ok("run");
    assertThat(home.home().export()).contains(removed());
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void whatLedToThePageIsTakenDownWithIt() throws Exception {
    Path half = Files.createDirectories(folder.resolve("index").resolve("rebuilding"));

    home.home().ok("remove", removed());

    assertThat(half).as("what a reindex that was killed has left").doesNotExist();
    assertThat(folder.resolve("removing")).doesNotExist();
    assertThat(Files.readAllLines(folder.resolve("removals.jsonl"))).hasSize(2);
    assertThat(visited()).contains(site.address("/story/1")).doesNotContain(shortened(), removed());
    home.crawl();
    assertThat(site.hits("/short")).isOne();
  }

  @Test
  void theNextRunFinishesWhatWasKilled() throws Exception {
    kill();

    assertThat(home.home().call("run").err()).contains("finishing a removal");

    assertThat(folder.resolve("removing")).doesNotExist();
    assertGone();
    assertThat(home.home().call("run").err()).doesNotContain("removal");
  }

  @Test
  void besideACrawlItWaitsAndIsThenDerivedAnew() throws Exception {
    kill();
    try (HomeLock crawl = HomeLock.takeCrawl(new Home(folder), "crawl")) {
      Cli.Ended ended = home.home().call("run");
      assertThat(ended.code()).isZero();
      assertThat(ended.err()).contains("end `hitilafu crawl` and start again");
    }
    assertThat(folder.resolve("removing")).exists();

    home.home().ok("run");

    assertGone();
  }

  /** As if the process had ended right after its tombstone. */
  private void kill() throws IOException {
    Files.createFile(folder.resolve("removing"));
    Files.writeString(
        folder.resolve("removals.jsonl"),
        "{\"url\":\"%s\",\"removedAt\":\"2026-11-20T12:00:00Z\",\"reason\":null}\n"
            .formatted(removed()));
  }

  private void assertGone() throws IOException {
    assertThat(home.home().ok("search", "--articles", "--json"))
        .contains(site.address("/story/1"))
        .doesNotContain(removed());
    assertThat(visited()).contains(site.address("/story/1")).doesNotContain(removed());
    assertThat(home.home().export()).contains(site.address("/story/1")).doesNotContain(removed());
  }

  private List<String> visited() throws IOException {
    return home.visits().stream().map(found -> found.visit().url()).toList();
  }

  private String removed() {
    return site.address("/story/2");
  }

  private String shortened() {
    return site.address("/short");
  }
}
