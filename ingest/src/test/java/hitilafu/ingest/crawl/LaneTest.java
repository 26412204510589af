package hitilafu.ingest.crawl;

import static hitilafu.ingest.crawl.Visits.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.ingest.archive.Errand;
import hitilafu.ingest.archive.Role;
import hitilafu.ingest.archive.Visit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LaneTest {
  private static final String SITE = "https://news.example";
  private static final Duration DELAY = Duration.ofSeconds(5);

  private Ledger ledger;

  @BeforeEach
  void open() {
    ledger = Ledger.inMemory(List.of(FrontierTest.NEWS));
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void robotsAreAskedFirstAndAlone() {
    put("/a", false, NOON);
    Lane lane = lane(4);
    assertThat(lane.send(NOON).errand().role()).isEqualTo(Role.ROBOTS);
    assertThat(lane.opening()).isEmpty();
    assertThat(lane.isBusy(NOON)).isTrue();
  }

  @Test
  void oneRequestFollowsAnotherAfterThePause() {
    robots(NOON, "");
    put("/a", false, NOON);
    put("/b", false, NOON);
    Lane lane = lane(4);
    Instant start = lane.opening().orElseThrow();
    assertThat(start).isEqualTo(NOON.plus(DELAY));
    assertThat(lane.send(start).url()).isEqualTo(SITE + "/a");
    assertThat(lane.opening()).contains(start.plus(DELAY));
  }

  @Test
  void aCrawlDelayLengthensThePauseAndNeverShortensIt() {
    robots(NOON, "User-agent: *\nCrawl-delay: 30");
    put("/a", false, NOON);
    assertThat(lane(1).opening()).contains(NOON.plusSeconds(30));
    robots(NOON, "User-agent: *\nCrawl-delay: 1");
    assertThat(lane(1).opening()).contains(NOON.plus(DELAY));
  }

  @Test
  void noMoreAreUnderWayThanAreLet() {
    robots(NOON, "");
    put("/a", false, NOON);
    put("/b", false, NOON);
    Lane lane = lane(1);
    Task task = lane.send(NOON.plus(DELAY));
    assertThat(lane.opening()).isEmpty();
    lane.done(task, NOON.plus(DELAY));
    assertThat(lane.opening()).isPresent();
  }

  @Test
  void newsGoBeforeHistoryHoweverLongThatHasWaited() {
    robots(NOON, "");
    put("/history", true, NOON.minus(Duration.ofDays(9)));
    put("/news", false, NOON);
    Lane lane = lane(2);
    Instant now = NOON.plus(DELAY);
    assertThat(lane.send(now).url()).isEqualTo(SITE + "/news");
    assertThat(lane.send(now.plus(DELAY)).url()).isEqualTo(SITE + "/history");
  }

  @Test
  void historyFillsThePausesBetweenNews() {
    robots(NOON, "");
    put("/history", true, NOON);
    put("/later", false, NOON.plus(Duration.ofHours(3)));
    assertThat(lane(1).send(NOON.plus(DELAY)).url()).isEqualTo(SITE + "/history");
  }

  @Test
  void whatRobotsForbidIsRefusedWithoutARequest() {
    robots(NOON, "User-agent: *\nDisallow: /");
    put("/a", false, NOON);
    Task task = lane(1).send(NOON.plus(DELAY));
    assertThat(task.refused()).isTrue();
    assertThat(task.refusal(NOON)).isInstanceOf(Visit.Failed.class);
  }

  @Test
  void robotsAreAskedAgainAfterADay() {
    robots(NOON, "");
    put("/a", false, NOON);
    Instant later = NOON.plus(Duration.ofHours(25));
    assertThat(lane(1).send(later).errand().role()).isEqualTo(Role.ROBOTS);
  }

  @Test
  void aSiteThatRestsKeepsNobodyWaiting() {
    robots(NOON, "");
    put("/a", false, NOON);
    put("/b", false, NOON);
    Visit busy = Visits.answer(Visits.page(), SITE + "/a", NOON, 503, "", "Retry-After", "600");
    ledger.take(busy, Reading.NOTHING, null);
    Lane lane = lane(1);
    assertThat(lane.isBusy(NOON.plusSeconds(1))).isFalse();
    assertThat(lane.opening()).contains(NOON.plusSeconds(600));
  }

  private Lane lane(int width) {
    return new Lane(SITE, ledger, new Rules(ledger.sites()), DELAY, width, NOON);
  }

  private void put(String path, boolean older, Instant due) {
    Errand errand = Visits.page();
    ledger.pages().put(Page.found(SITE + path, errand, older, 0, due));
  }

  private void robots(Instant at, String text) {
    Visit visit = Visits.answer(Visits.robots(), SITE + "/robots.txt", at, 200, text);
    ledger.take(visit, Reading.NOTHING, null);
  }
}
