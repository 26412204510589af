package hitilafu.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.model.Article;
import hitilafu.model.Capture;
import hitilafu.model.Certainty;
import hitilafu.model.Precision;
import hitilafu.model.Stated;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each way in which pages say when they were published. */
class PageDatesTest {
  private static final String TITLE = "<h1>Power fails in three towns</h1>";
  private static final String TEXT =
      "<p>Three towns on the lake were without power for most of the day after a line had failed at"
          + " a river crossing, the company said, and crews were sent out to repair it at"
          + " once.</p>";
  private static final LocalDate THIRD = LocalDate.of(2025, 1, 3);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script"
            + " type='application/ld+json'>{'@type':'NewsArticle','datePublished':'2025-01-03T23:30:00-05:00'}</script>",
        "<script"
            + " type='application/ld+json'>{'@graph':[{'@type':'WebPage','datePublished':'2025-01-03'}]}</script>",
        "<meta property='article:published_time' content='2025-01-03T17:42:00+03:00'>",
        "<meta name='parsely-pub-date' content='2025-01-03T17:42:00Z'>",
        "<meta name='publish_date' content='Fri, 3 Jan 2025 17:42:00 +0300'>",
      })
  void declaredInTheHead(String head) {
    Article article = read("<head>" + head.replace('\'', '"') + "</head>" + TITLE + TEXT);

    assertThat(article.publishedDay()).isEqualTo(THIRD);
    assertThat(article.publishedCertainty()).isEqualTo(Certainty.DECLARED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<span itemprop='datePublished' content='2025-01-03'>Friday</span>        | DECLARED",
        "<time class='published' datetime='2025-01-03T10:00:00Z'>3 hours ago</time> | DECLARED",
        "<time datetime='2025-01-03T10:00:00Z'>on Friday</time>                   | MARKED",
        "<abbr class='timestamp' title='2025-01-03T17:42:00+03:00'>17:42</abbr>   | MARKED",
        "<div class='entryDate'>3 Jan 2025</div>                                  | MARKED",
        "<span class='post-time' data-timestamp='1735900920'>3 hours ago</span>   | MARKED",
        "<p>Published: 3rd January 2025 at 5.42pm</p>                             | MARKED",
        "<p>Imechapishwa 3 Januari 2025</p>                                       | MARKED",
        "<p>Ver\u00f6ffentlicht am 03.01.2025, 17:42 Uhr</p>                      | MARKED",
        "<dl><dt>Posted on</dt><dd>3/1/2025</dd></dl>                             | MARKED",
        "<p>News desk \u2022 3 January 2025</p>                                        | PRINTED",
        "<p>KISUMU, 3 January 2025 (Ziwa Wire) \u2013 The lights went out over the lake.</p> |"
            + " PRINTED",
      })
  void nearTheHeadline(String mark, Certainty certainty) {
    Article article = read(TITLE + mark + TEXT);

    assertThat(article.publishedDay()).isEqualTo(THIRD);
    assertThat(article.publishedCertainty()).isEqualTo(certainty);
  }

  @Test
  void inTheAddress() {
    assertThat(read("https://ziwa.example/2025/01/03/power", TITLE + TEXT).publishedDay())
        .isEqualTo(THIRD);
    assertThat(read("https://ziwa.example/news-20250103.html", TITLE + TEXT).publishedCertainty())
        .isEqualTo(Certainty.ADDRESS);
  }

  @Test
  void inTheDataThatScriptsBuildThePageFrom() {
    Article article =
        read(
            TITLE
                + TEXT
                + "<script>state = {\"publishedAt\":\"2025-01-03T17:42:00+03:00\"}</script>");

    assertThat(article.publishedDay()).isEqualTo(THIRD);
    assertThat(article.publishedCertainty()).isEqualTo(Certainty.PRINTED);
  }

  @Test
  void theUpdateAboveTheOriginalIsTheUpdate() {
    Article article =
        read(TITLE + "<p>Last updated 5 January 2025 | Published 3 January 2025</p>" + TEXT);

    assertThat(article.publishedDay()).isEqualTo(THIRD);
    assertThat(article.modifiedDay()).isEqualTo(LocalDate.of(2025, 1, 5));
    assertThat(article.modifiedPrecision()).isEqualTo(Precision.DAY);
    assertThat(article.modifiedCertainty()).isEqualTo(Certainty.MARKED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='related-posts'><time datetime='2025-01-02'>2 January 2025</time></div>",
        "<div class='comments'><p>Otieno, 4 January 2025</p></div>",
        "<div class='sidebar'><p class='date'>5 January 2025</p></div>",
        "<nav><p class='date'>Today is 6 January 2025</p></nav>",
        "<footer><p>Copyright \u00a9 1.1.2025 Ziwa</p></footer>",
        "<p>Date: Sunday 05.01.2025 Time: 9.00 A.M. \u2013 5.00 P.M.</p>",
        "<p>The line was last checked on 2 November 2024, the company told its customers.</p>",
        "<p>Planned for 3 January 2093</p>",
      })
  void datesOfSomethingElse(String other) {
    assertThat(read(TITLE + TEXT + TEXT + TEXT + TEXT + other).publishedAt()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en-US | https://ziwa.example/    | 2025-03-04",
        "en-KE | https://ziwa.example/    | 2025-04-03",
        "en-US | https://ziwa.co.ke.ke/   | 2025-04-03",
        "en    | https://ziwa.example/    | 2025-04-03",
        "      | https://ziwa.us/         | 2025-03-04",
        "de-DE | https://ziwa.example/    | 2025-04-03",
      })
  void theOrderOfDayAndMonthIsThatOfTheCountry(String language, String url, LocalDate day) {
    String lang = language == null ? "" : " lang='" + language + "'";
    String page = "<html" + lang + "><body>" + TITLE + "<p>Published 03/04/2025</p>" + TEXT;

    assertThat(read(url, page).publishedDay()).isEqualTo(day);
  }

  @Test
  void otherDatesOfThePageProveTheOrder() {
    String page = TITLE + "<p>Published 03/04/2025</p><p>Updated 03/14/2025</p>" + TEXT;

    assertThat(read(page).publishedDay()).isEqualTo(LocalDate.of(2025, 3, 4));
    assertThat(
            read("https://ziwa.example/2025/03/04/x", TITLE + "<p>03/04/2025</p>" + TEXT)
                .publishedDay())
        .isEqualTo(LocalDate.of(2025, 3, 4));
  }

  @Test
  void thePagesOwnDayIsKept() {
    Article article =
        read(
            "<meta property='article:published_time' content='2025-01-03T23:30:00-05:00'>"
                + TITLE
                + TEXT);

    assertThat(article.publishedAt()).isEqualTo(Instant.parse("2025-01-04T04:30:00Z"));
    assertThat(article.publishedOffset()).isEqualTo("-05:00");
    assertThat(article.publishedDay()).isEqualTo(THIRD);
  }

  @Test
  void aDayThatIsYetToComeIsNoneOnceDayAndMonthAreInOrder() {
    Article article = read("https://power.us/a", TITLE + "<p>7/5/2025</p><p>3/12/2025</p>" + TEXT);
    assertThat(article.publishedDay()).isEqualTo(LocalDate.of(2025, 3, 12));
  }

  @Test
  void theAddressDoesNotDateAPageInTheFuture() {
    assertThat(read("https://ziwa.example/events/2099/05/01/power", TITLE + TEXT).publishedAt())
        .isNull();
  }

  private static Article read(String html) {
    return read("https://ziwa.example/power", html);
  }

  private static Article read(String url, String html) {
    Capture capture =
        Capture.of(
            url,
            Instant.parse("2025-06-01T06:00:00Z"),
            "text/html; charset=utf-8",
            html.getBytes(StandardCharsets.UTF_8),
            Stated.NOTHING);
    return Extractor.extract(capture).article();
  }
}
