package hitilafu.ingest.source;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.model.Precision;
import hitilafu.model.Problem;
import hitilafu.model.ProblemType;
import java.nio.charset.Charset;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FeedTest {
  private static final String LINK = "<link>https://a.example/1</link>";

  @Test
  void isAKindOfSource() {
    assertThat(Kinds.find("feed")).containsInstanceOf(Feed.class);
  }

  @Test
  void anEmptyButSoundFeedIsNoProblem() {
    assertThat(read("<rss version='2.0'><channel><title>x</title></channel></rss>"))
        .isEqualTo(read("<feed xmlns='http://www.w3.org/2005/Atom'/>"))
        .extracting(Listing::problems)
        .asList()
        .isEmpty();
  }

  @Test
  void whatIsNoFeedIsSaidToBeNone() {
    assertProblem(read(""), ProblemType.EMPTY, "feed is empty");
    assertProblem(
        read("<!doctype html><html><body>Not found</body></html>"),
        ProblemType.NOT_A_LISTING,
        "no RSS or Atom feed: its root element is html");
    assertProblem(
        read("{\"error\": 404}"),
        ProblemType.NOT_A_LISTING,
        "no RSS or Atom feed: its root element is none");
  }

  @Test
  void anEntryWithoutALinkIsAProblemAtItsPlace() {
    Listing listing = read("<rss><item>" + LINK + "</item><item><title>x</title></item></rss>");
    assertThat(listing.entries()).hasSize(1);
    assertProblem(
        listing, ProblemType.INVALID_FIELD, "entry 2: no http address, so it is left out");
  }

  @Test
  void aDateThatIsNotUnderstoodCostsTheDateAlone() {
    Listing listing = read("<rss><item>" + LINK + "<pubDate>soon</pubDate></item></rss>");
    assertThat(listing.entries().getFirst().publishedAt()).isNull();
    assertProblem(listing, ProblemType.INVALID_FIELD, "entry 1: no date that is understood: soon");
  }

  @Test
  void onlyWhatIsSaidToBeAChangeIsOne() {
    Entry stated = entry("<pubDate>Mon, 10 Mar 2025 06:00:00 +0300</pubDate>");
    assertThat(stated.publishedAt()).isEqualTo("2025-03-10T03:00:00Z");
    assertThat(stated.updatedAt()).isNull();
    Entry either = entry("<dc:date>2025-03-10T06:00:00+03:00</dc:date>");
    assertThat(either.publishedAt()).isEqualTo(either.updatedAt()).isNotNull();
  }

  @Test
  void aClockWithoutAZoneGivesTheDayButStillTellsRevisionsApart() {
    Entry entry = entry("<dc:date>2025-03-10T06:00:00</dc:date>");
    assertThat(entry.publishedAt()).isEqualTo("2025-03-10T00:00:00Z");
    assertThat(entry.publishedPrecision()).isEqualTo(Precision.DAY);
    assertThat(entry.updatedAt()).isEqualTo(Instant.parse("2025-03-10T06:00:00Z"));
  }

  @Test
  void titlesArePlainText() {
    assertThat(title("A &amp;lt;b&amp;gt; C")).isEqualTo("A <b> C");
    assertThat(title("&lt;b&gt;Dark&lt;/b&gt;\n  again")).isEqualTo("Dark again");
    assertThat(title("<![CDATA[5 < 6 & 7 > 6]]>")).isEqualTo("5 < 6 & 7 > 6");
    assertThat(title("Umeme &#39;umerudi&#39;")).isEqualTo("Umeme 'umerudi'");
    assertThat(title("  ")).isNull();
  }

  @Test
  void theCharsetIsFoundOut() {
    String feed = "<?xml version='1.0' encoding='windows-1252'?><rss><item><title>café</title>";
    String whole = feed + LINK + "</item></rss>";
    assertThat(entry(whole.getBytes(Charset.forName("windows-1252"))).title()).isEqualTo("café");
    assertThat(entry(whole.getBytes(UTF_16LE)).title()).isEqualTo("café");
    Listing lying = read(whole.getBytes(UTF_8));
    assertThat(lying.entries().getFirst().title()).isEqualTo("café");
    assertThat(lying.problems()).extracting(Problem::type).contains(ProblemType.WRONG_CHARSET);
  }

  @Test
  void aPrefixMeansWhatItIsDeclaredToMean() {
    String feed =
        "<x:feed xmlns:x='http://www.w3.org/2005/Atom' xmlns:dc='urn:other'><x:entry>"
            + "<x:link href='https://a.example/1'/><dc:title>other</dc:title>"
            + "<media:title>other</media:title></x:entry></x:feed>";
    Entry entry = entry(feed.getBytes(UTF_8));
    assertThat(entry.url()).isEqualTo("https://a.example/1");
    assertThat(entry.title()).isNull();
  }

  private static Entry entry(String date) {
    return entry(("<rss><item>" + LINK + date + "</item></rss>").getBytes(UTF_8));
  }

  private static String title(String title) {
    return entry("<title>" + title + "</title>").title();
  }

  private static Entry entry(byte[] feed) {
    return read(feed).entries().getFirst();
  }

  private static Listing read(String feed) {
    return read(feed.getBytes(UTF_8));
  }

  private static Listing read(byte[] feed) {
    return new Feed().read(null, new Fetched("https://a.example/feed", "text/xml", feed));
  }

  private static void assertProblem(Listing listing, ProblemType type, String message) {
    assertThat(listing.problems()).containsExactly(Problem.of(type, message));
  }
}
