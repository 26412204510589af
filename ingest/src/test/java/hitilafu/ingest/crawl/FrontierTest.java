package hitilafu.ingest.crawl;

import static hitilafu.ingest.crawl.Visits.NOON;
import static hitilafu.ingest.crawl.Visits.answer;
import static hitilafu.ingest.crawl.Visits.failure;
import static hitilafu.ingest.crawl.Visits.listing;
import static hitilafu.ingest.crawl.Visits.page;
import static hitilafu.ingest.crawl.Visits.robots;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.ingest.archive.Errand;
import hitilafu.ingest.archive.Role;
import hitilafu.ingest.archive.Trouble;
import hitilafu.ingest.archive.Visit;
import hitilafu.ingest.source.Source;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrontierTest {
  private static final String SITE = "https://news.example";
  private static final String FEED = SITE + "/feed";
  static final Source NEWS = source("feed", FEED);

  @TempDir private Path folder;
  private Ledger ledger;

  @BeforeEach
  void open() throws Exception {
    ledger =
        Ledger.open(
            folder.resolve("crawl.db"), List.of(NEWS), url -> url.equals(SITE + "/removed"));
    ledger.watch(List.of(NEWS), NOON);
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void aFeedLeadsToPagesThatAreDueAtOnce() {
    take(answer(listing(), FEED, NOON, 200, feed("/a", "/b")));
    assertThat(due()).extracting(Page::url).containsExactly(SITE + "/a", SITE + "/b", FEED);
    assertThat(due().getFirst().turn().due()).isEqualTo(NOON);
    assertThat(due().getFirst().errand().stated().title()).isEqualTo("Story");
  }

  @Test
  void aFeedThatSaysTheSameIsAskedLessOften() {
    take(answer(listing(), FEED, NOON, 200, feed("/a")));
    take(answer(listing(), FEED, NOON.plusSeconds(900), 200, feed("/a")));
    assertThat(find("/feed").turn().pause()).isEqualTo(NEWS.every().multipliedBy(2));
    take(answer(listing(), FEED, NOON.plusSeconds(2700), 304, ""));
    assertThat(find("/feed").turn().pause()).isEqualTo(NEWS.every().multipliedBy(4));
    take(answer(listing(), FEED, NOON.plusSeconds(6300), 200, feed("/a", "/b")));
    assertThat(find("/feed").turn().pause()).isEqualTo(NEWS.every().multipliedBy(2));
  }

  @Test
  void onlyWhatIsWantedIsTaken() {
    take(
        answer(
            listing(),
            FEED,
            NOON,
            200,
            feed("/a", "/removed", "/sport/b", "mailto:x@news.example")));
    assertThat(due()).extracting(Page::url).containsExactly(SITE + "/a", FEED);
  }

  @Test
  void whatIsOlderThanTheWatchIsHistory() {
    String old = feed(NOON.minus(Duration.ofDays(30)), "/old");
    take(answer(listing(), FEED, NOON, 200, old));
    assertThat(due()).extracting(Page::url).containsExactly(FEED);

    ledger.reachBack(List.of(NEWS), NOON.minus(Duration.ofDays(60)), NOON);
    take(answer(listing(), FEED, NOON.plusSeconds(900), 200, old));
    assertThat(ledger.pages().due(SITE, true, 9)).extracting(Page::url).contains(SITE + "/old");
  }

  @Test
  void aPageThatSaysItChangedIsDueNow() {
    take(answer(listing(), FEED, NOON, 200, feed("/a")));
    take(answer(page(), SITE + "/a", NOON, 200, article("first")));
    Instant later = NOON.plusSeconds(3600);
    take(answer(listing(), FEED, later, 200, updated("/a", NOON.plusSeconds(1800))));
    assertThat(find("/a").turn().due()).isEqualTo(later);
  }

  @Test
  void wordsMakeAChangeAndMarkupDoesNot() {
    take(answer(page(), SITE + "/a", NOON, 200, article("first")));
    take(answer(page(), SITE + "/a", NOON.plusSeconds(9), 200, article("first") + "<!-- 7 -->"));
    assertThat(find("/a").last().changed()).isEqualTo(NOON);
    take(answer(page(), SITE + "/a", NOON.plusSeconds(18), 200, article("second")));
    assertThat(find("/a").last().changed()).isEqualTo(NOON.plusSeconds(18));
  }

  @Test
  void aRedirectIsFollowedAndTheOldAddressLeftAlone() {
    take(answer(page(), SITE + "/a", NOON, 301, "", "Location", "/b"));
    assertThat(find("/a").turn().due()).isNull();
    assertThat(find("/b").errand().origin()).isEqualTo(SITE + "/a");
    assertThat(find("/b").turn().due()).isEqualTo(NOON);
  }

  @Test
  void redirectsInACircleEnd() {
    take(answer(page(), SITE + "/a", NOON, 301, "", "Location", "/b"));
    take(answer(find("/b").errand(), SITE + "/b", NOON, 301, "", "Location", "/a"));
    assertThat(due()).extracting(Page::url).containsExactly(FEED);
  }

  @Test
  void aListingThatMovesInACircleEndsToo() {
    String at = FEED;
    for (int hop = 0; hop < 20; hop++) {
      Errand errand = ledger.pages().find(at).orElseThrow().errand();
      String next = at.equals(SITE + "/1") ? "/2" : "/1";
      take(answer(errand, at, NOON, 302, "", "Location", next));
      if (ledger.pages().find(SITE + next).orElseThrow().turn().due() == null) {
        assertThat(hop).isLessThanOrEqualTo(AnswerReader.MOST_REDIRECTS + 1);
        return;
      }
      at = SITE + next;
    }
    throw new AssertionError("it goes on");
  }

  @Test
  void aPageThatWasGivenUpIsTriedDailyAsLongAsAListingNamesIt() {
    take(answer(listing(), FEED, NOON, 200, feed("/a")));
    Instant at = NOON;
    while (find("/a").turn().due() != null) {
      at = find("/a").turn().due();
      take(answer(page(), SITE + "/a", at, 404, ""));
    }
    take(answer(listing(), FEED, at.plusSeconds(60), 200, feed("/a", "/b")));
    assertThat(find("/a").turn().due()).isNull();
    Instant nextDay = at.plus(Duration.ofHours(25));
    take(answer(listing(), FEED, nextDay, 200, feed("/a", "/c")));
    assertThat(find("/a").turn().due()).isEqualTo(nextDay);
  }

  @Test
  void aRedirectDoesNotBringARemovedPageBack() {
    take(answer(page(), SITE + "/a", NOON, 301, "", "Location", "/removed"));
    assertThat(ledger.pages().find(SITE + "/removed")).isEmpty();
  }

  @Test
  void aListingKeepsItsErrandWhenAnotherRedirectsToIt() {
    Errand other = new Errand(Role.LISTING, "other", null, 0, null);
    take(answer(other, SITE + "/elsewhere", NOON, 301, "", "Location", "/feed"));
    assertThat(find("/feed").errand().source()).isEqualTo("news");
    assertThat(find("/feed").isEntrance()).isTrue();
  }

  @Test
  void aPageThatStandsInForAFeedIsNoWatch() {
    take(answer(listing(), FEED, NOON, 200, "<html><body>Back soon</body></html>"));
    take(answer(listing(), FEED, NOON.plusSeconds(900), 304, ""));
    assertThat(ledger.watches().list("news")).isEmpty();
  }

  @Test
  void aSourceThatIsNamedOtherwiseIsReadAgain() throws Exception {
    take(answer(listing(), FEED, NOON, 200, feed("/a"), "ETag", "1"));
    assertThat(find("/feed").last().etag()).isEqualTo("1");
    ledger.commit();
    Source mended =
        new Source(
            "news",
            "feed",
            FEED,
            true,
            false,
            "KE",
            null,
            NEWS.every(),
            Pattern.compile("a"),
            null,
            Map.of());
    try (Ledger again = Ledger.open(folder.resolve("crawl.db"), List.of(mended), url -> false)) {
      again.watch(List.of(mended), NOON.plusSeconds(60));
      Page feed = again.pages().find(FEED).orElseThrow();
      assertThat(feed.turn().due()).isEqualTo(NOON.plusSeconds(60));
      assertThat(feed.last().etag()).isNull();
    }
  }

  @Test
  void aFaultOfOursCostsOneVisitAndNotTheCrawl() {
    Visit odd =
        answer(new Errand(Role.PAGE, null, null, 0, null), "no address at all", NOON, 200, "");
    ledger.take(odd, Reading.NOTHING, null);
    take(answer(listing(), FEED, NOON, 200, feed("/a")));
    assertThat(find("/a").turn().due()).isEqualTo(NOON);
  }

  @Test
  void aSiteWithoutItsRobotsRests() {
    take(failure(robots(), SITE + "/robots.txt", NOON, Trouble.TIMEOUT));
    assertThat(ledger.sites().get(SITE).health().notBefore()).isAfter(NOON);
    assertThat(ledger.sites().robots(SITE).holdsAt(NOON)).isFalse();
  }

  @Test
  void robotsMayBeElsewhere() {
    take(answer(robots(), SITE + "/robots.txt", NOON, 301, "", "Location", "https://r.example/r"));
    assertThat(ledger.sites().robots(SITE).next()).isEqualTo("https://r.example/r");
    Errand hop = new Errand(Role.ROBOTS, null, SITE + "/robots.txt", 1, null);
    take(answer(hop, "https://r.example/r", NOON, 200, "User-agent: *\nDisallow: /private"));
    assertThat(ledger.sites().robots(SITE).rules(SITE).allows(SITE + "/private/a")).isFalse();
    assertThat(ledger.sites().robots(SITE).rules(SITE).allows(SITE + "/a")).isTrue();
  }

  @Test
  void whatWasWatchedAndWhatWasNotIsKnown() {
    take(answer(listing(), FEED, NOON, 200, feed("/a")));
    take(answer(listing(), FEED, NOON.plusSeconds(900), 304, ""));
    take(failure(listing(), FEED, NOON.plusSeconds(1800), Trouble.TIMEOUT));
    Instant nextDay = NOON.plus(Duration.ofDays(1));
    take(answer(listing(), FEED, nextDay, 304, ""));
    assertThat(ledger.watches().list("news"))
        .containsExactly(new Watched(NOON, NOON.plusSeconds(900)), new Watched(nextDay, nextDay));
  }

  @Test
  void theSameVisitsMakeTheSameLedger() throws Exception {
    List<Visit> visits =
        List.of(
            answer(robots(), SITE + "/robots.txt", NOON, 404, ""),
            answer(listing(), FEED, NOON, 200, feed("/a", "/b", "/c")),
            answer(page(), SITE + "/a", NOON.plusSeconds(1), 200, article("a")),
            answer(page(), SITE + "/b", NOON.plusSeconds(2), 302, "", "Location", "/d"),
            failure(page(), SITE + "/c", NOON.plusSeconds(3), Trouble.CONNECTION),
            answer(page(), SITE + "/d", NOON.plusSeconds(4), 503, "", "Retry-After", "60"));
    visits.forEach(this::take);
    try (Ledger again = Ledger.open(folder.resolve("again.db"), List.of(NEWS), url -> false)) {
      again.watch(List.of(NEWS), NOON);
      visits.forEach(visit -> again.take(visit, again.reader().read(visit), null));
      assertThat(again.pages().due(SITE, false, 100)).isEqualTo(due());
      assertThat(again.sites().get(SITE)).isEqualTo(ledger.sites().get(SITE));
    }
  }

  private void take(Visit visit) {
    ledger.take(visit, ledger.reader().read(visit), null);
  }

  private List<Page> due() {
    return ledger.pages().due(SITE, false, 100);
  }

  private Page find(String path) {
    return ledger.pages().find(SITE + path).orElseThrow();
  }

  private static Source source(String kind, String at) {
    return new Source(
        "news",
        kind,
        at,
        true,
        false,
        "KE",
        null,
        Duration.ofMinutes(15),
        null,
        Pattern.compile("/sport/"),
        Map.of());
  }

  private static String feed(String... paths) {
    return feed(NOON, paths);
  }

  private static String feed(Instant published, String... paths) {
    StringBuilder feed =
        new StringBuilder("<feed xmlns='http://www.w3.org/2005/Atom'><title>News</title>");
    for (String path : paths) {
      String url = path.startsWith("/") ? SITE + path : path;
      feed.append(
          "<entry><title>Story</title><link href='%s'/><id>%s</id><published>%s</published></entry>"
              .formatted(url, url, published));
    }
    return feed.append("</feed>").toString();
  }

  private static String updated(String path, Instant at) {
    return feed(path).replace("</entry>", "<updated>" + at + "</updated></entry>");
  }

  private static String article(String words) {
    return "<html><body><article><h1>Portal down</h1><p>The portal was down on Friday, said the"
        + " ministry in the "
        + words
        + " statement of the day, and people could not pay for"
        + " services.</p></article></body></html>";
  }
}
