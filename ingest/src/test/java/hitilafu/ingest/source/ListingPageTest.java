package hitilafu.ingest.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import hitilafu.model.Precision;
import hitilafu.model.Problem;
import hitilafu.model.ProblemType;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListingPageTest {
  private static final String HOME = "https://kura.example/notices/";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<i class=d>3 January 2025</i>            |               | 2025-01-03T00:00:00Z | DAY",
        "<i class=d>Jan 3, 2025</i>               |               | 2025-01-03T00:00:00Z | DAY",
        "<i class=d>03/01/2025</i>                |               | 2025-01-03T00:00:00Z | DAY",
        "<i class=d>2025-01-03T08:30:00+03:00</i> |               | 2025-01-03T05:30:00Z | MINUTE",
        "<i class=d>2025-01-03T08:30:00</i>       |               | 2025-01-03T00:00:00Z | DAY",
        "<i class=d>On 03.01.25</i>               | dd.MM.yy      | 2025-01-03T00:00:00Z | DAY",
        "<i class=d>01/03/2025</i>                | MM/dd/yyyy    | 2025-01-03T00:00:00Z | DAY",
        "<i class=d>3 JAN 2025 08:30 +0300</i>    | d MMM yyyy HH:mm Z | 2025-01-03T05:30:00Z |"
            + " MINUTE",
        "<i class=d datetime=2025-01-03>Friday</i>| dd.MM.yy      | 2025-01-03T00:00:00Z | DAY",
      })
  void readsDates(String date, String format, Instant at, Precision precision) {
    Map<String, String> settings =
        format == null
            ? Map.of("articles", "li", "date", ".d")
            : Map.of("articles", "li", "date", ".d", "dateFormat", format);
    Listing listing = read("<li><a href=n1>Bypass closed</a> " + date, HOME, settings);
    assertThat(listing.entries())
        .containsExactly(
            new Entry(
                "https://kura.example/notices/n1", null, "Bypass closed", at, precision, null));
    assertThat(listing.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://kura.example/notices/, https://kura.example/notices/page/2/",
    "https://kura.example/notices/page/2, https://kura.example/notices/page/3/",
    "http://www.kura.example/notices/page/19/, https://kura.example/notices/page/20/",
  })
  void countsPagesUp(String at, String next) {
    assertThat(read("<li><a href=/n1>Bypass closed</a>", at, paged()).further())
        .containsExactly(new Further(next, null, true));
  }

  @Test
  void endsQuietlyAfterTheLastPage() {
    Listing last = read("<p>Nothing here", HOME + "page/20/", paged());
    assertThat(last.further()).isEmpty();
    assertThat(last.problems()).isEmpty();
  }

  @Test
  void saysThatTheLayoutHasChangedOnTheFirstPage() {
    assertThat(read("<p>A new look", HOME, paged()).problems())
        .extracting(Problem::type)
        .containsExactly(ProblemType.NOT_A_LISTING);
    assertThat(read("", HOME, paged()).problems())
        .extracting(Problem::type)
        .containsExactly(ProblemType.EMPTY);
  }

  @Test
  void takesTheHeadlineOfWhatIsLinkedTwice() {
    Listing listing =
        read(
            "<a href=n1><img src=x></a><a href=n1#top>Bypass closed</a>",
            HOME,
            Map.of("articles", "a"));
    assertThat(listing.entries()).extracting(Entry::title).containsExactly("Bypass closed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<li><a href=n%d>x</a>",
        "<li>",
        "<div>",
        "<a href=data:,x><li>",
        "<base href='x:'>"
      })
  void boundsWhatItTakes(String part) {
    StringBuilder page = new StringBuilder();
    for (int i = 0; page.length() < 5_300_000; i++) {
      page.append(part.replace("%d", String.valueOf(i)));
    }
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          Listing listing = read(page.toString(), HOME, paged());
          assertThat(listing.entries()).hasSizeLessThanOrEqualTo(2_000);
          assertThat(listing.problems()).hasSizeBetween(1, 5);
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "articles   | h2 >> a[",
        "articles   | ''",
        "dateFormat | dd MMMM yyyy (no such letters: b)",
        "older      | https://kura.example/notices/2",
        "older      | javascript:{page}",
      })
  void saysWhatIsWrongWithASetting(String key, String value) {
    assertThat(fault(key, value)).isNotNull().doesNotContain("\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "articles   | article:has(time) h2 > a",
        "dateFormat | d MMMM yyyy",
        "older      | ?page={page}",
      })
  void findsNothingWrongWithASoundSetting(String key, String value) {
    assertThat(fault(key, value)).isNull();
  }

  private static String fault(String key, String value) {
    return new ListingPage()
        .settings().stream()
            .filter(setting -> setting.key().equals(key))
            .findFirst()
            .orElseThrow()
            .fault()
            .apply(value);
  }

  private static Map<String, String> paged() {
    return Map.of("articles", "li", "older", HOME + "page/{page}/");
  }

  private static Listing read(String page, String url, Map<String, String> settings) {
    return new ListingPage()
        .read(
            Fixture.source("listing", HOME, settings),
            new Fetched(url, "text/html", page.getBytes(UTF_8)));
  }
}
