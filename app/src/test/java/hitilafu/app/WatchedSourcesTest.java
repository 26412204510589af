package hitilafu.app;

import static hitilafu.app.CrawlHome.source;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hitilafu.app.home.Crawling;
import hitilafu.app.home.Home;
import hitilafu.app.server.Site;
import hitilafu.app.web.Events;
import hitilafu.model.Json;
import hitilafu.model.Problem;
import hitilafu.model.ProblemType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers are told of the sources, while a crawl has its database open or never ran. */
class WatchedSourcesTest {
  @TempDir private Path folder;

  @Test
  void besideACrawlTheOneThatFailsComesFirstAndSaysSo() throws Exception {
    try (NewsSite news = new NewsSite()) {
      news.put("/story/1", "text/html", Stories.article(1, "End."))
          .put(
              "/feed",
              "application/rss+xml",
              Stories.feed(List.of(news.address("/story/1")), Instant.now()));
      CrawlHome.in(folder)
          .watch(
              source("answers", "feed", news.address("/feed"), "country: KE", "tells: mpesa"),
              source("gone", "feed", news.address("/nowhere")),
              "  - name: notices\n    kind: folder\n    path: nowhere\n",
              source("resting", "feed", "https://example.org/feed", "enabled: false"));
      Home home = new Home(folder);
      try (Crawling crawl = Crawling.open(home, home.watchlist(), null, Duration.ofMinutes(1))) {
        crawl.crawl().once(round -> {});
        try (Site site = Site.of(folder, Events.all())) {
          assertThat(site.open("/sources").body())
              .contains("3 sources are watched; 1 answered in the last hour; one has failed")
              .contains("Failed once, last at ", ": HTTP 404.", "It is no folder", ">M-Pesa</a>")
              .containsSubsequence(">gone ", ">notices ", ">answers ", ">resting ");
          JsonNode twin = Json.mapper().readTree(site.open("/sources.json").body());
          assertThat(twin.at("/sources/0/name").asText()).isEqualTo("answers");
          assertThat(twin.at("/sources/0/captured").asInt()).isEqualTo(1);
          assertThat(twin.at("/sources/0/newestCaptured").asText()).isNotBlank();
          assertThat(twin.at("/sources/0/nextDue").asText()).isNotBlank();
          assertThat(twin.at("/sources/1/failures").asInt()).isEqualTo(1);
          assertThat(site.open("/sources.csv").body().lines())
              .hasSize(5)
              .anyMatch(line -> line.startsWith("gone,feed,") && line.contains("HTTP 404"));
        }
      }
    }
  }

  @Test
  void aHomeThatWatchesNothingSaysHowToAndStaysAsItIs() throws Exception {
    try (Site site = Site.of(folder, Events.all())) {
      List<Path> before = files();

      assertThat(site.open("/sources").body())
          .contains("No source is watched", "hitilafu sources default")
          .contains("off, never tried");

      assertThat(files()).isEqualTo(before);
    }
  }

  @Test
  void aWatchlistThatCannotBeReadIsSaidAndTheRestOfThePageStands() throws Exception {
    Files.writeString(folder.resolve("sources.yaml"), "sources: nothing\n");
    try (Site site = Site.of(folder, Events.all())) {
      assertThat(site.open("/sources").body())
          .contains("role=\"alert\">sources.yaml line 1")
          .contains("Nairobi Courier");
    }
  }

  @Test
  void whoPublishedWhatLeadsToTheIncidentsBehindEachFigure() throws Exception {
    try (Site site = Site.of(folder, Events.all())) {
      String page = site.open("/sources").body();
      assertThat(page).contains("href=\"/?q=publisher%3A%22Nairobi+Courier%22\"");

      JsonNode courier =
          publisher(Json.mapper().readTree(site.open("/sources.json").body()), "Nairobi Courier");
      assertThat(courier.get("incidents").asInt()).isPositive();
      String found = site.open("/search.json?q=publisher%3A%22Nairobi+Courier%22").body();
      assertThat(Json.mapper().readTree(found).get("total")).isEqualTo(courier.get("incidents"));
    }
  }

  /** A closed file is read once; what a new epoch no longer has is not counted any more. */
  @Test
  void problemsAreToldWithTheirPlaceAndFollowTheLog() throws Exception {
    try (Site site = Site.of(folder, Events.all())) {
      Path epoch = folder.resolve("log/epoch-1/problems");
      problem(epoch.resolve("part-0.jsonl"), "no JSON: <script>alert(1)</script>");
      assertThat(site.open("/sources").body())
          .contains("Not JSON", "no JSON: &lt;script&gt;", "batch.warc.gz, byte 4,711");

      problem(epoch.resolve("part-1.jsonl"), "no JSON either");
      assertThat(count(site)).isEqualTo(2);

      Files.createDirectories(folder.resolve("log/epoch-2"));
      Files.writeString(folder.resolve("log/current"), "2\n");
      assertThat(site.open("/sources").body()).contains("No problem is on record");
    }
  }

  private static int count(Site site) throws Exception {
    return Json.mapper()
        .readTree(site.open("/sources.json").body())
        .at("/problems/0/count")
        .asInt();
  }

  private static void problem(Path file, String message) throws IOException {
    Files.createDirectories(file.getParent());
    Problem problem =
        Problem.of(ProblemType.NOT_JSON, message)
            .at("batch.warc.gz", 4711, "https://news.example/1");
    Files.writeString(file, Json.write(problem) + "\n");
  }

  private static JsonNode publisher(JsonNode page, String name) {
    for (JsonNode one : page.get("publishers")) {
      if (one.get("publisher").asText().equals(name)) {
        return one;
      }
    }
    throw new AssertionError("no " + name + " in " + page.get("publishers"));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.sorted().toList();
    }
  }
}
