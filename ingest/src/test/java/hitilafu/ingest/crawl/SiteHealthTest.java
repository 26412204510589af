package hitilafu.ingest.crawl;

import static hitilafu.ingest.crawl.Visits.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.ingest.archive.Trouble;
import hitilafu.ingest.archive.Visit;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SiteHealthTest {
  private static final String SITE = "https://news.example";
  private static final String URL = SITE + "/a";

  @Test
  void oneFailureIsAnAccident() {
    assertThat(after(down(), down()).notBefore()).isNull();
  }

  @Test
  void atTheThirdTheSiteIsLeftAloneAndEverLonger() {
    SiteHealth third = after(down(), down(), down());
    SiteHealth sixth = after(down(), down(), down(), down(), down(), down());
    assertThat(third.notBefore()).isBetween(NOON.plusSeconds(180), NOON.plusSeconds(300));
    assertThat(sixth.notBefore()).isAfter(NOON.plus(Duration.ofMinutes(20)));
  }

  @Test
  void anAnswerMakesItSoundAgain() {
    Visit later = Visits.answer(Visits.page(), URL, NOON.plus(Duration.ofHours(1)), 200, "");
    assertThat(after(down(), down(), down(), later)).isEqualTo(SiteHealth.SOUND);
    assertThat(after(down(), answer(404))).isEqualTo(SiteHealth.SOUND);
  }

  @Test
  void whatTheSiteAsksForIsGivenWithinReason() {
    assertThat(after(answer(429, "Retry-After", "120")).notBefore())
        .isEqualTo(NOON.plusSeconds(120));
    assertThat(after(answer(503, "Retry-After", "Fri, 20 Nov 2026 13:00:00 GMT")).notBefore())
        .isEqualTo(NOON.plus(Duration.ofHours(1)));
    assertThat(after(answer(503, "Retry-After", "99999999")).notBefore())
        .isEqualTo(NOON.plus(Duration.ofDays(1)));
  }

  @Test
  void anAnswerThatWasUnderWayDoesNotEndTheWait() {
    assertThat(after(answer(429, "Retry-After", "3600"), answer(200)).notBefore())
        .isEqualTo(NOON.plus(Duration.ofHours(1)));
  }

  @Test
  void aWaitOfNothingDoesNotKeepTheBreakerShut() {
    Visit busy = answer(503, "Retry-After", "0");
    assertThat(after(busy, busy, busy).notBefore()).isAfter(NOON.plusSeconds(60));
  }

  private static SiteHealth after(Visit... visits) {
    SiteHealth health = SiteHealth.SOUND;
    for (Visit visit : visits) {
      health = health.after(SITE, visit);
    }
    return health;
  }

  private static Visit down() {
    return Visits.failure(Visits.page(), URL, NOON, Trouble.TIMEOUT);
  }

  private static Visit answer(int status, String... headers) {
    return Visits.answer(Visits.page(), URL, NOON, status, "", headers);
  }
}
