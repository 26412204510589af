package hitilafu.ingest.crawl;

import static hitilafu.ingest.crawl.Visits.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.ingest.archive.Errand;
import java.time.Duration;
import java.time.Instant;
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
  void aSourceThatTellsAStateIsAskedSteadily() {
    Page page = Page.found(URL, Visits.listing(), false, 0, NOON);
    for (int i = 0; i < 12; i++) {
      page = page.with(Rhythm.after(page, Result.SAME, NOON, EVERY, EVERY));
      assertThat(page.turn().pause()).isEqualTo(EVERY);
    }
  }

  @Test
  void aSourceThatChangesIsAskedMoreOftenUpToItsOwnLimit() {
    Page page = Page.found(URL, Visits.listing(), false, 0, NOON).with(turn(Duration.ofHours(8)));
    page = page.with(Rhythm.after(page, Result.CHANGED, NOON, EVERY, Rhythm.SLOWEST_WATCH));
    assertThat(page.turn().pause()).isEqualTo(Duration.ofHours(4));
    for (int i = 0; i < 8; i++) {
      page = page.with(Rhythm.after(page, Result.CHANGED, NOON, EVERY, Rhythm.SLOWEST_WATCH));
    }
    assertThat(page.turn().pause()).isEqualTo(EVERY);
  }

  @Test
  void aSourceIsNeverGivenUp() {
    Page page = Page.found(URL, Visits.listing(), false, 0, NOON);
    for (int i = 0; i < 100; i++) {
      page = page.with(Rhythm.after(page, Result.FAILED, NOON, EVERY, Rhythm.SLOWEST_WATCH));
      assertThat(page.turn().due()).isBetween(NOON, NOON.plus(Duration.ofHours(12)));
    }
  }

  @Test
  void anArticleIsLookedAtAgainUntilItHasSettled() {
    Page page = Page.found(URL, Visits.page(), false, 0, NOON);
    page = page.with(Rhythm.after(page, Result.CHANGED, NOON, EVERY, Rhythm.SLOWEST_WATCH));
    assertThat(page.turn().due()).isEqualTo(NOON.plus(Duration.ofHours(3)));
    int looks = 0;
    while (page.turn().due() != null) {
      page =
          page.with(
              Rhythm.after(page, Result.SAME, page.turn().due(), EVERY, Rhythm.SLOWEST_WATCH));
      looks++;
    }
    assertThat(looks).isBetween(4, 6);
  }

  @Test
  void anArticleThatWasCorrectedIsLookedAtSooner() {
    Page page = Page.found(URL, Visits.page(), false, 0, NOON).with(turn(Duration.ofHours(27)));
    Turn turn = Rhythm.after(page, Result.CHANGED, NOON, EVERY, Rhythm.SLOWEST_WATCH);
    assertThat(turn.pause()).isEqualTo(Duration.ofHours(27).dividedBy(2));
  }

  @Test
  void historyIsTakenOnce() {
    Page page = Page.found(URL, Visits.page(), true, 0, NOON);
    assertThat(Rhythm.after(page, Result.CHANGED, NOON, EVERY, Rhythm.SLOWEST_WATCH).due())
        .isNull();
  }

  @Test
  void whatCannotBeHadIsTriedForDaysAndThenGivenUp() {
    assertThat(triedFor(Result.GONE)).isBetween(Duration.ofDays(4), Duration.ofDays(5));
    assertThat(triedFor(Result.FAILED)).isBetween(Duration.ofDays(4), Duration.ofDays(5));
    assertThat(triedFor(Result.DISALLOWED)).isBetween(Duration.ofDays(6), Duration.ofDays(7));
    assertThat(triedFor(Result.SITE_DOWN)).isBetween(Duration.ofDays(1), Duration.ofDays(3));
  }

  @Test
  void howeverOftenNothingChangesThePauseStaysWithinReason() {
    Page page = Page.found(URL, Visits.page(), false, 0, NOON);
    for (int i = 0; i < 1000; i++) {
      page = page.with(Rhythm.after(page, Result.SAME, NOON, EVERY, Rhythm.SLOWEST_WATCH));
    }
    assertThat(page.turn().pause()).isLessThanOrEqualTo(Duration.ofDays(60));
  }

  @Test
  void aDetourIsLookedAtAgainAndAMoveIsNot() {
    Page page = Page.found(URL, Visits.page(), false, 0, NOON);
    assertThat(Rhythm.after(page, Result.DETOUR, NOON, EVERY, Rhythm.SLOWEST_WATCH).due())
        .isEqualTo(NOON.plus(Duration.ofHours(3)));
    assertThat(Rhythm.after(page, Result.MOVED, NOON, EVERY, Rhythm.SLOWEST_WATCH).due()).isNull();
  }

  @Test
  void aListingThatASourceLeadsToIsGivenUpWhenItFailsAndRestsWhenItIsSettled() {
    Page child = Page.found(URL, Visits.listing(), false, 1, NOON);
    Page failing = child;
    int visits = 0;
    while (failing.turn().due() != null) {
      failing = failing.with(Rhythm.after(failing, Result.GONE, NOON, EVERY, Rhythm.SLOWEST_WATCH));
      visits++;
    }
    assertThat(visits).isEqualTo(4);

    Last changed = new Last(NOON, NOON, 200, null, null, "words", null);
    Instant later = NOON.plus(Duration.ofDays(31));
    assertThat(
            Rhythm.after(child.with(changed), Result.SAME, later, EVERY, Rhythm.SLOWEST_WATCH)
                .due())
        .isNull();
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

  private static Duration triedFor(Result result) {
    Page page = Page.found(URL, Visits.page(), false, 0, NOON);
    Instant last = NOON;
    while (page.turn().due() != null) {
      last = page.turn().due();
      page = page.with(Rhythm.after(page, result, last, EVERY, Rhythm.SLOWEST_WATCH));
    }
    return Duration.between(NOON, last);
  }

  private static List<Duration> pauses(Errand errand, Result result, int visits) {
    Page page = Page.found(URL, errand, false, 0, NOON);
    List<Duration> pauses = new ArrayList<>();
    for (int i = 0; i < visits; i++) {
      page = page.with(Rhythm.after(page, result, NOON, EVERY, Rhythm.SLOWEST_WATCH));
      pauses.add(page.turn().pause());
    }
    return pauses;
  }

  private static Turn turn(Duration pause) {
    return new Turn(NOON, pause, 0);
  }
}
