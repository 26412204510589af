package hitilafu.ingest.extract;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.sun.management.ThreadMXBean;
import hitilafu.model.Article;
import hitilafu.model.ArticleKind;
import hitilafu.model.Capture;
import hitilafu.model.Problem;
import hitilafu.model.ProblemType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/**
 * What comes over the web, at its worst. Each page is read within its budget: a second, and two
 * more for each megabyte up to what is read at all; and with no more memory than its size allows.
 */
class SurvivalTest {
  private static final int MEGABYTE = 1_000_000;
  private static final String SAID =
      "<p>The licence portal has been down since Friday morning, drivers said on Saturday.</p>"
          + "<p>The agency said that it was looking into the matter, and gave no time for a return."
          + "</p>";
  private static final String STORY =
      "<title>Portal down</title><meta property=og:type content=article><h1>Portal down</h1>"
          + SAID;

  @Test
  void nothing() {
    assertThat(read("text/html", new byte[0]).problems())
        .extracting(Problem::type)
        .containsExactly(ProblemType.EMPTY);
  }

  @Test
  void everySingleByte() {
    for (int b = 0; b < 256; b++) {
      read("text/html", new byte[] {(byte) b});
      read("text/plain", new byte[] {(byte) b});
      read("application/pdf", new byte[] {(byte) b});
    }
  }

  @Test
  void fiftyMegabytesOfProse() {
    byte[] page = page(STORY + SAID.repeat(50 * MEGABYTE / SAID.length()));
    Extraction read = read("text/html", page);
    assertThat(read.article().body()).contains("drivers said on Saturday.");
    assertThat(read.problems()).extracting(Problem::type).containsExactly(ProblemType.TOO_LARGE);
  }

  @Test
  void fiftyMegabytesOfPlainText() {
    String line = "The portal has been down since Friday morning, drivers said on Saturday.\n\n";
    Extraction read = read("text/plain", page(line.repeat(50 * MEGABYTE / line.length())));
    assertThat(read.problems()).extracting(Problem::type).containsExactly(ProblemType.TOO_LARGE);
  }

  @Test
  void aHundredThousandNestedElements() {
    for (String tag : new String[] {"div", "span", "b", "table><tr><td", "ul><li", "blockquote"}) {
      Extraction read = read("text/html", page(STORY + ("<" + tag + ">").repeat(100_000) + "x"));
      assertThat(read.article().title()).isEqualTo("Portal down");
      assertThat(read.problems()).extracting(Problem::type).contains(ProblemType.TOO_DEEP);
    }
  }

  @Test
  void aMillionAttributes() {
    StringBuilder one = new StringBuilder(STORY + "<div ");
    for (int i = 0; i < MEGABYTE; i++) {
      one.append('a').append(i).append(' ');
    }
    assertThat(article(one + ">x</div>").title()).isEqualTo("Portal down");
    String many = STORY + "<i a b c d>x</i> ".repeat(MEGABYTE / 4);
    assertThat(article(many).title()).isEqualTo("Portal down");
  }

  @Test
  void aMillionWordsInOneClass() {
    String names = "<div class='" + "related-post adBox ".repeat(100_000) + "'>" + SAID + "</div>";
    assertThat(article(STORY + names).title()).isEqualTo("Portal down");
  }

  @Test
  void nullBytes() {
    Article article = article(STORY.replace("portal", "por\0tal") + SAID + "\0");
    assertThat(article.body()).contains("The licence portal has been down").doesNotContain("\0");
  }

  @Test
  void sixteenBitsWithoutAMark() {
    for (Charset charset : new Charset[] {UTF_16LE, java.nio.charset.StandardCharsets.UTF_16BE}) {
      Extraction read = read("text/html", STORY.getBytes(charset));
      assertThat(read.article().body()).startsWith("The licence portal has been down");
      assertThat(read.problems()).isEmpty();
    }
  }

  @Test
  void anotherCharsetThanIsClaimed() {
    byte[] western = STORY.replace("down", "caf\u00e9").getBytes(Charset.forName("windows-1252"));
    Extraction read = read("text/html; charset=utf-8", western);
    assertThat(read.article().body()).contains("has been caf\u00e9 since");
    assertThat(read.problems())
        .extracting(Problem::type)
        .containsExactly(ProblemType.WRONG_CHARSET);
  }

  @Test
  void twoCharsetsInOnePage() throws IOException {
    ByteArrayOutputStream mixed = new ByteArrayOutputStream();
    mixed.write(STORY.replace("Friday", "Fr\u00efday").getBytes(UTF_8));
    mixed.write("<p>Les \u00e9quipes t\u00e9l\u00e9phonent.</p>".getBytes("windows-1252"));
    Extraction read = read("text/html; charset=utf-8", mixed.toByteArray());
    assertThat(read.article().body()).contains("drivers said on Saturday.");
    assertThat(read.problems())
        .extracting(Problem::type)
        .containsExactly(ProblemType.WRONG_CHARSET);
  }

  @Test
  void aScriptWithoutEnd() {
    for (String open :
        new String[] {"<script>", "<style>", "<!--", "<textarea>", "<noscript>", "<svg>"}) {
      String page = STORY + open + "if (a < b) { c(); } ".repeat(100_000);
      assertThat(article(page).body()).startsWith("The licence portal has been down");
    }
  }

  @Test
  void declarationsWithoutEnd() {
    String json = "<script type=application/ld+json>" + "{\"a\":[".repeat(200_000) + "</script>";
    String metas = "<meta property=article:published_time content=2025-01-03>".repeat(20_000);
    assertThat(article(json + metas + STORY).title()).isEqualTo("Portal down");
  }

  @Test
  void anIndexPage() {
    String page =
        "<h1>News</h1><div class=item><h2><a href=/1>The licence portal has been down since"
            + " Friday</a></h2><p>Drivers wait.</p></div>"
            + "<div class=item><h2><a href=/2>Another headline that leads to its story</a></h2></div>"
                .repeat(30);
    assertThat(read("text/html", page(page)).article().kind())
        .isEqualTo(ArticleKind.NOT_AN_ARTICLE);
  }

  private static Article article(String page) {
    return read("text/html; charset=utf-8", page(page)).article();
  }

  private static byte[] page(String text) {
    return text.getBytes(UTF_8);
  }

  private static Extraction read(String mediaType, byte[] bytes) {
    Capture capture = Capture.of("https://a.example/x", Instant.EPOCH, mediaType, bytes, null);
    long megabytes = Math.min(bytes.length, Extractor.MAX_CHARS) / MEGABYTE + 1;
    long before = allocated();
    Extraction read =
        assertTimeout(Duration.ofSeconds(1 + 2 * megabytes), () -> Extractor.extract(capture));
    assertThat(allocated() - before)
        .as("bytes allocated")
        .isLessThan(400L * MEGABYTE + 8L * bytes.length + 100 * megabytes * MEGABYTE);
    return read;
  }

  private static long allocated() {
    return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
  }
}
