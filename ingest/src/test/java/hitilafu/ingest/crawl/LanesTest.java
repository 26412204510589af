package hitilafu.ingest.crawl;

import static hitilafu.ingest.crawl.Visits.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LanesTest {
  private static final Duration DELAY = Duration.ofSeconds(5);

  @Test
  void robotsThatLieOnOneOtherSiteAreAskedOneAfterAnother() {
    try (Ledger ledger = Ledger.inMemory(List.of(FrontierTest.NEWS))) {
      for (int n = 0; n < 4; n++) {
        String site = "https://site-%d.example".formatted(n);
        ledger.pages().put(Page.found(site + "/a", Visits.page(), false, 0, NOON));
        ledger.take(
            Visits.answer(
                Visits.robots(),
                site + "/robots.txt",
                NOON,
                301,
                "",
                "Location",
                "https://one.example/robots.txt"),
            Reading.NOTHING,
            null);
      }
      Lanes lanes = new Lanes(ledger, DELAY, 1, NOON);
      List<Instant> sent = new ArrayList<>();
      for (Instant at = NOON; sent.size() < 4; at = at.plusSeconds(1)) {
        Optional<Task> task = lanes.send(at);
        if (task.isPresent()) {
          assertThat(task.get().url()).isEqualTo("https://one.example/robots.txt");
          sent.add(at);
        }
      }
      for (int n = 1; n < sent.size(); n++) {
        assertThat(Duration.between(sent.get(n - 1), sent.get(n))).isGreaterThanOrEqualTo(DELAY);
      }
    }
  }
}
