package hitilafu.ingest.crawl;

import static hitilafu.ingest.crawl.Visits.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.ingest.archive.Errand;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RhythmTest {
  private static final Duration EVERY = Duration.ofMinutes(15);
  private static final String URL = "https://news.example/a";

  @Test
  void aSourceThatIsSilentIsAskedLessAndLessButAtLeastTwiceADay() {
    List<Duration> pauses = pauses(Visits.listing(), Result.SAME, 12);
    assertThat(pauses).startsWith(EVERY, EVERY.multipliedBy(2), EVERY.multipliedBy(4));
    assertThat(pauses).endsWith(Duration.ofHours(12));
  }

  @Test
  void aSourceThatChangesIsAskedMoreOftenUpToItsOwnLimit() {
    Page page = Page.found(URL, Visits.listing(), false, NOON).with(turn(Duration.ofHours(8)));
    page = page.with(Rhythm.after(page, Result.CHANGED, NOON, EVERY));
    assertThat(page.turn().pause()).isEqualTo(Duration.ofHours(4));
    for (int i = 0; i < 8; i++) {
      page = page.with(Rhythm.after(page, Result.CHANGED, NOON, EVERY));
    }
    assertThat(page.turn().pause()).isEqualTo(EVERY);
  }

  @Test
  void aSourceIsNeverGivenUp() {
    Page page = Page.found(URL, Visits.listing(), false, NOON);
    for (int i = 0; i < 100; i++) {
      page = page.with(Rhythm.after(page, Result.FAILED, NOON, EVERY));
      assertThat(page.turn().due()).isBetween(NOON, NOON.plus(Duration.ofHours(12)));
    }
  }

  @Test
  void anArticleIsLookedAtAgainUntilItHasSettled() {
    Page page = Page.found(URL, Visits.page(), false, NOON);
    page = page.with(Rhythm.after(page, Result.CHANGED, NOON, EVERY));
    assertThat(page.turn().due()).isEqualTo(NOON.plus(Duration.ofHours(3)));
    int looks = 0;
    while (page.turn().due() != null) {
      page = page.with(Rhythm.after(page, Result.SAME, page.turn().due(), EVERY));
      looks++;
    }
    assertThat(looks).isBetween(4, 6);
  }

  @Test
  void anArticleThatWasCorrectedIsLookedAtSooner() {
    Page page = Page.found(URL, Visits.page(), false, NOON).with(turn(Duration.ofHours(27)));
    Turn turn = Rhythm.after(page, Result.CHANGED, NOON, EVERY);
    assertThat(turn.pause()).isEqualTo(Duration.ofHours(27).dividedBy(2));
  }

  @Test
  void historyIsTakenOnce() {
    Page page = Page.found(URL, Visits.page(), true, NOON);
    assertThat(Rhythm.after(page, Result.CHANGED, NOON, EVERY).due()).isNull();
  }

  @Test
  void whatIsGoneIsAskedOnceMoreAndWhatFailsALittleLonger() {
    assertThat(visitsUntilGivenUp(Result.GONE)).isEqualTo(2);
    assertThat(visitsUntilGivenUp(Result.FAILED)).isEqualTo(2);
    assertThat(visitsUntilGivenUp(Result.SITE_DOWN)).isEqualTo(8);
  }

  @Test
  void waitsDoubleAndAreSpreadButAlwaysTheSame() {
    Duration first = Backoff.wait(URL, 1);
    assertThat(first).isBetween(Duration.ofSeconds(45), Duration.ofSeconds(75));
    assertThat(Backoff.wait(URL, 4)).isBetween(Duration.ofMinutes(6), Duration.ofMinutes(10));
    assertThat(Backoff.wait(URL, 1000)).isLessThan(Duration.ofDays(1));
    assertThat(Backoff.wait(URL, 1)).isEqualTo(first);
    assertThat(Backoff.wait(URL + "b", 1)).isNotEqualTo(first);
  }

  private static int visitsUntilGivenUp(Result result) {
    Page page = Page.found(URL, Visits.page(), false, NOON);
    int visits = 0;
    while (page.turn().due() != null) {
      page = page.with(Rhythm.after(page, result, page.turn().due(), EVERY));
      visits++;
    }
    return visits;
  }

  private static List<Duration> pauses(Errand errand, Result result, int visits) {
    Page page = Page.found(URL, errand, false, NOON);
    List<Duration> pauses = new ArrayList<>();
    for (int i = 0; i < visits; i++) {
      page = page.with(Rhythm.after(page, result, NOON, EVERY));
      pauses.add(page.turn().pause());
    }
    return pauses;
  }

  private static Turn turn(Duration pause) {
    return new Turn(NOON, pause, 0);
  }
}
