package hitilafu.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hitilafu.app.access.Binding;
import hitilafu.app.access.Limits;
import hitilafu.app.access.Rate;
import hitilafu.app.home.Home;
import hitilafu.app.metrics.Progress;
import hitilafu.app.metrics.Progress.Doing;
import hitilafu.app.web.Browser;
import hitilafu.index.search.IncidentSearcher;
import hitilafu.model.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Those who follow the work over server-sent events, and those who want a page meanwhile. */
class ProgressStreamTest {
  private static final Instant NOON = Instant.parse("2025-06-01T12:00:00Z");

  /** Fewer at once than there are streams. */
  private static final Limits NARROW =
      new Limits(
          new Rate(100_000, 400_000),
          new Rate(5, 20),
          4,
          1,
          Duration.ofMillis(500),
          System::nanoTime);

  @TempDir private Path folder;
  private final AtomicReference<Progress> work = new AtomicReference<>(reading(3));
  private final HttpClient client = HttpClient.newHttpClient();
  private IncidentSearcher searcher;
  private Server server;

  @BeforeEach
  void open() {
    Home home = new Home(folder);
    searcher = home.searcher();
    server =
        Server.start(Site.content(home, searcher).with(work::get), Binding.loopback(0), NARROW);
  }

  @AfterEach
  void close() throws IOException {
    client.shutdownNow();
    server.close();
    searcher.close();
  }

  @Test
  void whatWaitsIsToldAsItIsReadUntilNothingWaits() throws Exception {
    try (InputStream stream = follow().body()) {
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      JsonNode first = event(lines);
      assertThat(first.at("/progress/doing").asText()).isEqualTo("reading");
      assertThat(first.at("/said/waiting").asText()).isEqualTo("3");
      assertThat(first.at("/said/words").asText())
          .isEqualTo("3 files of what was received are being read.");

      work.set(reading(1));
      assertThat(event(lines).at("/progress/filesWaiting").asInt()).isEqualTo(1);

      work.set(new Progress(Doing.UP_TO_DATE, null, NOON, 43L, 0L, 900L, 7L, null));
      JsonNode last = event(lines);
      assertThat(last.at("/said/words").asText()).startsWith("Up to date");
      assertThat(last.at("/said/all").asInt()).isEqualTo(43);
    }
  }

  @Test
  void thePageShowsHowItStoodWhenItWasLoaded() throws Exception {
    assertThat(get("/progress").body())
        .contains("3 files of what was received are being read.", "40 of 43 read", "epoch 7")
        .contains("max=\"43\" value=\"40\"");
    JsonNode twin = Json.mapper().readTree(get("/progress.json").body());
    assertThat(twin.at("/progress/filesRead").asInt()).isEqualTo(40);
    assertThat(get("/sources").body()).contains("3 files of what was received are being read.");
  }

  @Test
  void sixtyFourWhoFollowLeaveRoomForWhoeverWantsAPage() throws Exception {
    List<InputStream> open = new ArrayList<>();
    int refused = 0;
    for (int i = 0; i < 64; i++) {
      HttpResponse<InputStream> answer = follow();
      if (answer.statusCode() == 200) {
        open.add(answer.body());
      } else {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("60");
        answer.body().close();
        refused++;
      }
    }
    assertThat(open).hasSize(20);
    assertThat(refused).isEqualTo(44);
    for (int i = 0; i < 10; i++) {
      assertThat(get("/").statusCode()).isEqualTo(200);
    }

    for (InputStream stream : open) {
      stream.close();
    }
    assertThat(placeAgain()).as("who has gone leaves a place").isTrue();
  }

  @Test
  void whoDoesNotAskForEventsIsToldThatThereIsNothingElse() throws Exception {
    HttpResponse<String> answer = get("/progress/events");

    assertThat(answer.statusCode()).isEqualTo(406);
    assertThat(answer.body()).contains("text/event-stream");
  }

  @Test
  void aPageThatIsOpenCountsDownByItself() throws Exception {
    try (Browser browser = new Browser(folder, true)) {
      browser.open("http://127.0.0.1:" + server.port() + "/progress");
      assertThat(browser.find("[data-said=waiting]").getText()).isEqualTo("3");

      work.set(new Progress(Doing.UP_TO_DATE, null, NOON, 43L, 0L, 900L, 7L, null));

      browser.awaitText("[aria-live=polite]", "Up to date");
      assertThat(browser.find("[data-said=waiting]").getText()).isEqualTo("0");
      assertThat(browser.find("progress").getDomProperty("value")).isEqualTo("43");
    }
  }

  /** That a client has gone is seen when it is spoken to. */
  private boolean placeAgain() throws Exception {
    for (int i = 0; i < 40; i++) {
      work.set(reading(4 + i));
      TimeUnit.MILLISECONDS.sleep(250);
      HttpResponse<InputStream> answer = follow();
      answer.body().close();
      if (answer.statusCode() == 200) {
        return true;
      }
    }
    return false;
  }

  private static Progress reading(long waiting) {
    return new Progress(Doing.READING, null, NOON, 40L, waiting, 900L, 7L, null);
  }

  private static JsonNode event(BufferedReader lines) throws IOException {
    String line = lines.readLine();
    while (!line.startsWith("data: ")) {
      line = lines.readLine();
    }
    return Json.mapper().readTree(line.substring("data: ".length()));
  }

  private HttpResponse<InputStream> follow() throws Exception {
    return client.send(
        request("/progress/events").header("Accept", "text/event-stream").build(),
        BodyHandlers.ofInputStream());
  }

  private HttpResponse<String> get(String path) throws Exception {
    return client.send(request(path).build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
        .timeout(Duration.ofSeconds(30));
  }
}
