package hitilafu.ingest.crawl;

import static hitilafu.ingest.crawl.Visits.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.ingest.source.Entry;
import hitilafu.ingest.source.Further;
import hitilafu.ingest.source.Listing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DiscoveryTest {
  private static final String SITE = "https://news.example";
  private static final String FEED = SITE + "/feed";

  private Ledger ledger;

  @BeforeEach
  void open() {
    ledger = Ledger.inMemory(List.of(FrontierTest.NEWS));
    ledger.watch(List.of(FrontierTest.NEWS), NOON);
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void anIndexThatLeadsToIndexesWithoutEndEnds() {
    String at = FEED;
    for (int n = 0; n < 20 && ledger.pages().find(at).isPresent(); n++) {
      at(at, NOON, further(SITE + "/chain/" + n, false));
      at = SITE + "/chain/" + n;
    }
    assertThat(ledger.pages().listings("news")).isLessThanOrEqualTo(4);
  }

  @Test
  void oneThatNamesThousandsIsTakenUpToALimit() {
    Further[] all = new Further[5_000];
    for (int n = 0; n < all.length; n++) {
      all[n] = further(SITE + "/map/" + n, false);
    }
    at(FEED, NOON, all);
    assertThat(ledger.pages().listings("news")).isEqualTo(2_000);
  }

  @Test
  void aSitemapThatHasBecomeHistoryIsLeftAlone() {
    at(FEED, NOON, further(SITE + "/day-1", false));
    assertThat(find("/day-1").turn().due()).isNotNull();
    at(FEED, NOON.plus(Duration.ofDays(3)), further(SITE + "/day-1", true));
    assertThat(find("/day-1").turn().due()).isNull();
    assertThat(find("/day-1").older()).isTrue();
  }

  @Test
  void aSiteThatStampsAllItsPagesIsNotBelievedEachTime() {
    take(new Entry(SITE + "/a", null, null, null, null, NOON), NOON);
    Instant at = NOON;
    visit(at);
    int visits = 1;
    for (int hour = 1; hour <= 24 * 7; hour++) {
      at = NOON.plus(Duration.ofHours(hour));
      take(new Entry(SITE + "/a", null, null, null, null, at), at);
      Instant due = find("/a").turn().due();
      if (due != null && !due.isAfter(at)) {
        visit(at);
        visits++;
      }
    }
    assertThat(visits).isLessThan(20);
  }

  private void visit(Instant at) {
    ledger.take(
        Visits.answer(Visits.page(), SITE + "/a", at, 200, ""),
        new Reading("the same words", null, List.of()),
        null);
  }

  private void take(Entry entry, Instant at) {
    listing(FEED, at, new Listing(List.of(entry), List.of(), List.of()));
  }

  private void at(String url, Instant at, Further... further) {
    listing(url, at, new Listing(List.of(), List.of(further), List.of()));
  }

  private void listing(String url, Instant at, Listing listing) {
    Page page = ledger.pages().find(url).orElseThrow();
    Reading reading = new Reading("words of " + at, listing, List.of());
    ledger.take(Visits.answer(page.errand(), url, at, 200, ""), reading, null);
  }

  private Page find(String path) {
    return ledger.pages().find(SITE + path).orElseThrow();
  }

  private static Further further(String url, boolean older) {
    return new Further(url, null, older);
  }
}
