package hitilafu.app;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.app.home.Home;
import hitilafu.model.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server of its own process: it picks up what is imported beside it, owns its home, and stops.
 */
class ServeIT {
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpClient http = HttpClient.newHttpClient();

  @TempDir private Path folder;

  @Test
  void keepsTheRecordUpToDateAndOwnsItsHome() throws Exception {
    TestHome home = new TestHome(folder.resolve("home"));
    List<String> lines = TestHome.sampleLines();
    home.importSample(lines.subList(0, 4));
    Path output = folder.resolve("output.txt");
    Process server = Cli.start(output, home.withHome("serve", "--port", "0"));
    try {
      String address = await(() -> Files.readString(output), ADDRESS.asPredicate());
      Matcher matcher = ADDRESS.matcher(address);
      assertThat(matcher.find()).isTrue();
      String search = matcher.group() + "api/v1/incidents?q=";

      await(
          () -> get(search + "ecitizen"),
          answer -> answer.contains("\"id\":\"ecitizen-payments\""));
      assertThat(get(search + "mpesa")).doesNotContain("\"id\":\"mpesa\"");

      assertReindexedBeside(home, () -> get(search + "ecitizen"));
      home.importSample(lines.subList(4, lines.size()));
      home.call("import", Files.writeString(folder.resolve("bad.jsonl"), "no JSON\n").toString());
      await(() -> get(search + "mpesa"), answer -> answer.contains("\"id\":\"mpesa\""));

      assertMetrics(matcher.group() + "metrics", lines.size());
      assertUpToDate(matcher.group());
      assertServesWhatIsDocumented(home, matcher.group());

      assertThat(Files.readString(output).lines().filter(line -> !isOfJvm(line)))
          .as("nothing alarming")
          .hasSize(1);
      Cli.Ended run = home.call("run");
      assertThat(run.code()).isEqualTo(5);
      assertThat(run.err()).contains("hitilafu serve", "nothing to do");
    } finally {
      server.destroy();
      assertThat(server.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }

    home.ok("run");
    assertThat(home.export().lines().count()).isGreaterThanOrEqualTo(7);
  }

  /** As the API's page has it; and what was put right over HTTP shows soon after. */
  private void assertServesWhatIsDocumented(TestHome home, String address) throws Exception {
    Needs.curl();
    String incidents = get(address + "api/v1/incidents?format=jsonl&limit=1000");
    String id =
        Json.mapper()
            .readTree(incidents.lines().findFirst().orElseThrow())
            .get("incident")
            .asText();
    String token = home.ok("token", "add", "achieng").strip();

    List<String> answers = new DocumentedCalls(address).run(Map.of("ID", id, "TOKEN", token));

    assertThat(answers).hasSize(8);
    new ServedText(new Home(home.root())).assertNoMoreThanEvidence(incidents, answers);
    await(
        () -> get(address + "api/v1/incidents/" + id),
        answer -> answer.contains("\"by\":\"achieng\""));
  }

  private static boolean isOfJvm(String line) {
    return line.startsWith("WARNING: ");
  }

  /** The server has the old index open, and goes on with the new one. */
  private static void assertReindexedBeside(TestHome home, Look search) throws Exception {
    String before = unscored(search.look());
    assertThat(home.ok("reindex", "--json")).contains("\"epoch\":1");
    assertThat(home.root().resolve("index").resolve("current")).hasContent("1.2");
    assertThat(unscored(search.look())).isEqualTo(before);
  }

  /** How fresh an incident is, and so its score, changes by the second. */
  private static String unscored(String answer) {
    return answer.replaceAll("\"score\":[0-9.E-]+", "");
  }

  private void assertMetrics(String address, int captures) throws Exception {
    String metrics =
        await(
            () -> get(address),
            answer ->
                answer.contains("hitilafu_problems_total{type=\"not_json\"} 1.0\n")
                    && answer.contains("hitilafu_files_waiting 0.0\n"));
    assertThat(metrics)
        .contains("hitilafu_captures_total %d.0\n".formatted(captures))
        .contains("hitilafu_problems_total{type=\"locked\"} 0.0\n")
        .containsPattern("hitilafu_incidents [1-9]")
        .containsPattern("hitilafu_checkpoint_age_seconds \\d")
        .contains("hitilafu_batch ", "jvm_memory_used_bytes", "jvm_threads_live_threads");
  }

  /** What was imported beside it has been read, and the page of the work says so. */
  private void assertUpToDate(String address) throws Exception {
    String progress =
        await(() -> get(address + "progress.json"), answer -> answer.contains("up_to_date"));
    assertThat(progress)
        .contains("\"filesWaiting\":0", "\"epoch\":1")
        .doesNotContain("building\":1");
    assertThat(get(address + "sources")).contains("Up to date");
  }

  @Test
  void watchesItsSourcesAndShowsWhatTheySay() throws Exception {
    try (NewsSite site = new NewsSite()) {
      CrawlHome home = CrawlHome.in(folder.resolve("watching"));
      site.put("/story/1", "text/html", Stories.article(1, "End."));
      site.put(
          "/feed",
          "application/rss+xml",
          Stories.feed(List.of(site.address("/story/1")), Instant.now()));
      home.watch(CrawlHome.source("news", "feed", site.address("/feed")));
      Path output = folder.resolve("watching.txt");
      Process server = Cli.start(output, home.home().withHome("serve", "--port", "0"));
      try {
        String address = await(() -> Files.readString(output), ADDRESS.asPredicate());
        Matcher matcher = ADDRESS.matcher(address);
        assertThat(matcher.find()).isTrue();
        String search = matcher.group() + "api/v1/incidents?q=portal";
        await(() -> get(search), answer -> answer.contains("e-Citizen"));
        Cli.Ended crawl = home.home().call("crawl", "--once");
        assertThat(crawl.code()).isEqualTo(5);
        assertThat(crawl.err()).contains("hitilafu serve", "nothing to do");
      } finally {
        server.destroy();
        assertThat(server.waitFor(60, TimeUnit.SECONDS)).isTrue();
      }
      assertThat(home.archiveFiles())
          .allSatisfy(file -> assertThat(file.toString()).endsWith("gz"));
    }
  }

  private String get(String address) throws IOException, InterruptedException {
    return http.send(
            HttpRequest.newBuilder(URI.create(address)).build(),
            HttpResponse.BodyHandlers.ofString())
        .body();
  }

  @FunctionalInterface
  private interface Look {
    String look() throws Exception;
  }

  private static String await(Look look, Predicate<String> enough) throws Exception {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    String seen = "";
    while (System.nanoTime() < deadline) {
      seen = look.look();
      if (enough.test(seen)) {
        return seen;
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    throw new AssertionError("waited in vain; last seen: " + seen);
  }
}
