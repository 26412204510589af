package hitilafu.app;

import static hitilafu.app.CrawlHome.source;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hitilafu.model.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user of {@code crawl} sees, against a site on loopback. */
class CrawlIT {
  @TempDir private Path folder;
  private NewsSite site;
  private CrawlHome home;

  @BeforeEach
  void open() throws IOException {
    site = new NewsSite();
    home = CrawlHome.in(folder);
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void aFeedBecomesAnIncidentWithItsSource() throws Exception {
    publish(2);
    home.watch(source("news", "feed", site.address("/feed")));
    assertThat(home.crawl()).startsWith("Visits: 4. Documents archived: 2.");
    home.home().ok("run");
    assertThat(home.home().export()).contains(site.address("/story/1"));
    assertThat(home.home().ok("search", "portal")).contains("e-Citizen");
  }

  @Test
  void whatIsKnownIsNotAskedAgainBeforeItsTime() throws Exception {
    publish(3);
    home.watch(source("news", "feed", site.address("/feed")));
    home.crawl();
    assertThat(home.crawl()).startsWith("Visits: 0.");
    assertThat(site.hits("/feed")).isOne();
    assertThat(site.hits("/story/1")).isOne();
  }

  @Test
  void withoutItsDatabaseACrawlKnowsWhatTheArchiveKnows() throws Exception {
    publish(3);
    home.watch(source("news", "feed", site.address("/feed")));
    home.crawl();
    Files.delete(folder.resolve("crawl/crawl.db"));
    assertThat(home.crawl()).startsWith("Visits: 0.");
    assertThat(site.hits("/story/1")).isOne();
  }

  @Test
  void aCorrectedArticleIsCapturedAgainAndOneInOtherMarkupIsNoNews() throws Exception {
    stories(2);
    List<String> urls = List.of(site.address("/story/1"), site.address("/story/2"));
    site.put("/feed", "application/atom+xml", Stories.atom(urls, Instant.now()));
    home.watch(source("news", "feed", site.address("/feed")));
    home.crawl();
    site.put("/story/1", "text/html", Stories.article(1, "Correction: it was the bank."));
    site.put("/story/2", "text/html", Stories.article(2, "End.") + "<!-- 7 -->");
    site.put("/feed", "application/atom+xml", Stories.atom(urls, Instant.now()));
    home.crawl("--since", "2026-01-01"); // reads listings again before their time
    assertThat(urls.stream().map(url -> site.hits(url.substring(site.address("").length()))))
        .containsExactly(2, 2);
    home.home().ok("run");
    JsonNode sources = Json.mapper().readTree(home.home().export().lines().toList().getFirst());
    assertThat(sources.get("sources").findValuesAsText("url"))
        .filteredOn(url -> url.equals(urls.getFirst()))
        .hasSize(2);
    assertThat(sources.get("sources").findValuesAsText("url"))
        .filteredOn(url -> url.equals(urls.getLast()))
        .hasSize(1);
  }

  @Test
  void robotsAreObeyed() throws Exception {
    publish(3);
    site.put("/robots.txt", "text/plain", "User-agent: *\nDisallow: /story/2\n");
    home.watch(source("news", "feed", site.address("/feed")));
    home.crawl();
    home.home().ok("run");
    assertThat(site.hits("/story/2")).isZero();
    assertThat(site.hits("/story/3")).isOne();
    assertThat(problems()).contains("robots.txt").contains("/story/2");
  }

  @Test
  void historyComesFromSitemapsAndOlderPages() throws Exception {
    site.put("/robots.txt", "text/plain", "Sitemap: " + site.address("/index.xml"));
    site.put(
        "/index.xml",
        "text/xml",
        "<sitemapindex><sitemap><loc>%s</loc></sitemap></sitemapindex>"
            .formatted(site.address("/map.xml")));
    site.put(
        "/map.xml", "text/xml", Stories.sitemap(List.of(site.address("/story/1")), "2020-05-01"));
    site.put("/list", "text/html", list("/story/2", "/list?page=2"));
    site.put("/list?page=2", "text/html", list("/story/3", "/list?page=3"));
    site.put("/list?page=3", "text/html", list("/story/4", null));
    stories(4);
    home.watch(
        source("map", "sitemap", site.address("/robots.txt")),
        source("list", "listing", site.address("/list"), "articles: h2 a", "next: a.next"));
    home.crawl();
    assertThat(site.hits("/story/1") + site.hits("/story/3")).isZero();
    assertThat(site.hits("/story/2")).isOne();
    home.crawl("--since", "2020-01-01");
    assertThat(IntStream.rangeClosed(1, 4).map(n -> site.hits("/story/" + n))).containsOnly(1);
  }

  @Test
  void redirectsAreFollowedAndRecorded() throws Exception {
    publish(1);
    site.status("/story/1", 301, Map.of("Location", "/story/new"));
    site.put("/story/new", "text/html", Stories.article(1, "Moved."));
    home.watch(source("news", "feed", site.address("/feed")));
    home.crawl();
    home.assertHolds(site.address("/story/1"), site.address("/story/new"));
    home.home().ok("run");
    assertThat(home.home().export()).contains(site.address("/story/new"));
  }

  @Test
  void nothingOutsidePublicSpaceIsAsked() throws Exception {
    publish(1);
    home.watch(source("news", "feed", site.address("/feed")));
    Path yaml = folder.resolve("sources.yaml");
    Files.writeString(yaml, Files.readString(yaml).replace("allow: [127.0.0.0/8]\n", ""));
    home.crawl();
    assertThat(site.hits()).isEmpty();
    home.home().ok("run");
    assertThat(problems()).contains("127.0.0.1");
  }

  @Test
  void aWatchedFolderIsTakenInOnce() throws Exception {
    Path inbox = Files.createDirectories(folder.resolve("inbox"));
    Path page = Files.writeString(inbox.resolve("a.html"), Stories.article(5, "In a file."));
    Files.setLastModifiedTime(
        page, java.nio.file.attribute.FileTime.from(Instant.parse("2026-11-20T10:00:00Z")));
    home.watch("  - name: inbox\n    kind: folder\n    path: inbox\n");
    assertThat(home.crawl()).contains("Documents archived: 1.");
    assertThat(home.crawl()).contains("Documents archived: 0.");
    home.home().ok("run");
    assertThat(home.home().export().lines()).hasSize(1);
  }

  @Test
  void sourcesAreCheckedWithoutArchiving() throws Exception {
    publish(3);
    home.watch(
        source("news", "feed", site.address("/feed")),
        source("gone", "feed", site.address("/nothing")),
        source("later", "feed", site.address("/feed"), "enabled: false"));
    Cli.Ended ended = home.home().call("sources", "check", "--json");
    JsonNode rows = Json.mapper().readTree(ended.out());
    assertThat(ended.code()).isEqualTo(3);
    assertThat(rows.get(0).get("entries").asInt()).isEqualTo(3);
    assertThat(rows.get(0).get("problems")).isEmpty();
    assertThat(rows.get(1).get("problems").get(0).asText()).contains("404");
    assertThat(rows.get(2).get("asked").asBoolean()).isFalse();
    assertThat(site.hits("/story/1")).isZero();
    assertThat(folder.resolve("archive")).doesNotExist();

    home.crawl();
    String known = home.home().call("sources", "check", "news", "--offline").out();
    assertThat(known).contains("3 documents").contains("watched since");
  }

  @Test
  void aPageIsTakenDownEverywhereAndStaysDown() throws Exception {
    publish(3);
    home.watch(source("news", "feed", site.address("/feed")));
    home.crawl();
    home.home().ok("run");
    String url = site.address("/story/2");
    assertThat(home.home().export()).contains(url);

    home.home().ok("remove", url, "--reason", "a court's order");
    assertThat(home.home().export()).doesNotContain(url).contains(site.address("/story/1"));
    assertThat(everythingUnder(folder)).doesNotContain("for the 2th time");
    assertThat(home.crawl()).startsWith("Visits: 0.");
    Path page = Files.writeString(folder.resolve("page.html"), Stories.article(2, "Back."));
    assertThat(home.home().call("import", page.toString(), "--url", url).out())
        .contains("taken down");
  }

  @Test
  void mistakesInSourcesAreNamedByLineAndKey() throws Exception {
    home.watch("  - name: news\n    kind: fed\n    url: https://news.example/feed\n");
    Cli.Ended ended = home.home().call("crawl", "--once");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("sources.yaml line 8: kind").contains("feed");
  }

  @Test
  void whereNothingIsEnabledItSaysWhatToDo() {
    Cli.Ended ended = home.home().call("crawl", "--once");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("no source is enabled").contains("sources default");
  }

  @Test
  void whatItPrintsToBeginWithIsReadAndWatchesNothingYet() throws Exception {
    Files.writeString(folder.resolve("sources.yaml"), Cli.call("sources", "default").out());
    assertThat(home.home().ok("sources", "check")).contains("ke-standard", "unverified");
    assertThat(home.home().call("crawl", "--once").err()).contains("no source is enabled");
  }

  private void publish(int stories) {
    stories(stories);
    List<String> urls =
        IntStream.rangeClosed(1, stories).mapToObj(n -> site.address("/story/" + n)).toList();
    site.put(
        "/feed",
        "application/rss+xml",
        Stories.feed(urls, Instant.now().minus(Duration.ofHours(5))));
  }

  private void stories(int count) {
    for (int n = 1; n <= count; n++) {
      site.put("/story/" + n, "text/html; charset=utf-8", Stories.article(n, "End."));
    }
  }

  private String list(String story, String next) {
    String more = next == null ? "" : "<a class='next' href='" + next + "'>older</a>";
    return "<html><body><h2><a href='%s'>A story</a></h2>%s</body></html>".formatted(story, more);
  }

  private String problems() throws IOException {
    StringBuilder all = new StringBuilder();
    try (var files = Files.walk(folder.resolve("log"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (file.getParent().getFileName().toString().equals("problems")) {
          all.append(Files.readString(file));
        }
      }
    }
    return all.toString();
  }

  /** Of the scratch folder nothing is kept. */
  private static boolean isKept(Path file) {
    return !file.toString().contains("scratch");
  }

  /** The text of every file, gzip undone. */
  private static String everythingUnder(Path folder) throws IOException {
    StringBuilder all = new StringBuilder();
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).filter(CrawlIT::isKept).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        boolean gzip = bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
        all.append(
            new String(
                gzip
                    ? new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(bytes))
                        .readAllBytes()
                    : bytes,
                java.nio.charset.StandardCharsets.ISO_8859_1));
      }
    }
    return all.toString();
  }
}
