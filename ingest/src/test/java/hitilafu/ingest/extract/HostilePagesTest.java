package hitilafu.ingest.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import hitilafu.model.Capture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that can be sent makes the extractor throw, hang, or break what an article promises. */
class HostilePagesTest {
  private static final List<String> TYPES =
      List.of(
          "text/html",
          "text/plain",
          "text/html; charset=utf-16",
          ";charset=;",
          "application/octet-stream");
  private static final Path GOLDEN = Path.of("src/test/resources/hitilafu/ingest/extract/golden");

  @Test
  void randomBytes() {
    Random random = new Random(42);
    for (int i = 0; i < 2000; i++) {
      byte[] bytes = new byte[random.nextInt(300)];
      random.nextBytes(bytes);
      check(bytes, TYPES.get(i % TYPES.size()));
    }
  }

  @Test
  void randomMarkup() {
    String[] parts = {
      "<p>",
      "</p>",
      "<div class=share>",
      "</div>",
      "<table><tr><th>",
      "<td>",
      "</table>",
      "<br>",
      "<a href=x>",
      "</a>",
      "<h1>",
      "<article>",
      "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"author\":[[[{}]]],",
      "</script>",
      "<time datetime=2025-13-45T99:99>",
      "By ",
      "Related Posts",
      "It is down. ",
      "3rd January 2025",
      "<meta property=og:title content=",
      "<frameset>",
      "<body>",
      "<svg><p>",
      "\u202e",
      "\ud800",
      "&#0;",
      " | ",
      "<title>",
      "</title>",
      ":",
      "<html lang=''>",
      "<main>"
    };
    Random random = new Random(43);
    for (int i = 0; i < 2000; i++) {
      StringBuilder page = new StringBuilder();
      for (int n = random.nextInt(60); n > 0; n--) {
        page.append(parts[random.nextInt(parts.length)]);
      }
      check(page.toString().getBytes(UTF_8), TYPES.get(i % 2));
    }
  }

  @Test
  void damagedPages() throws IOException {
    byte[] page = Files.readAllBytes(GOLDEN.resolve("weekly-with-graph.html"));
    Random random = new Random(44);
    for (int i = 0; i < 500; i++) {
      byte[] damaged = Arrays.copyOf(page, random.nextInt(page.length));
      for (int n = 0; n < 20 && damaged.length > 0; n++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }
      check(damaged, "text/html");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>",
        "<div>",
        "<div class=comments><h1>",
        "<table><tr><th>x",
        "<a href=x>x",
        "<p>It is down. ",
        "<article><p>x",
        "<br>",
        "By A and ",
        "3 Jan ",
        " ",
        "\n ",
        "\n\n",
        "<h1>a - b ",
        "<li class='a-b-c'>",
        "<!--",
        "&amp;",
        "<meta content=x>",
        "<time datetime=2025-01-01>",
        "[itemprop",
        "<script type=application/ld+json>[{}]</script>",
        "a|",
        "Related Posts\n\n",
        "-",
        "a",
        "x@",
        "- item\nmore ",
        "Subject: Re: \nFrom: a\n ",
        "\u00a9 2025 X\n",
        "Photo: ",
        "12 Shares\n",
      })
  void repeatedWithoutEnd(String part) {
    byte[] bytes = part.repeat(400_000 / part.length()).getBytes(UTF_8);
    for (String type : List.of("text/html", "text/plain")) {
      assertTimeoutPreemptively(Duration.ofSeconds(20), () -> check(bytes, type));
    }
  }

  /** Each grew with the square of its length, or broke, before it was seen. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>|a - |</title><h1>b</h1><p>c</p>",
        "<meta property='og:title' content='|a a |'><h2>a a b</h2><p>c</p>",
        "<script"
            + " type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":{\"name\":[|\"Jane"
            + " Doe\",|\"Jo Roe\"]}}</script>",
        "<script type='application/ld+json'>"
            + "{\"@type\":\"NewsArticle\",\"author\":[|\"#\",|\"#\"]}</script>",
        "<p>The power was out in the whole of the town, the company said on Friday.</p>|<h2>Related"
            + " Posts</h2>|<p>And so it was on Saturday, the mayor said to the press.</p>",
        "<article><p>|a|<time>aaaaaab</time></p></article>",
      })
  void oneThingInAPageWithoutEnd(String page) {
    String[] parts = page.split("\\|", -1);
    String text = parts[0] + parts[1].repeat(600_000 / parts[1].length()) + parts[2];
    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> check(text.getBytes(UTF_8), "text/html; charset=utf-8"));
  }

  @Test
  void aLiveBlogWithOneUpdateThatIsNoList() {
    String page =
        "<title>Power</title><script"
            + " type='application/ld+json'>{\"@type\":\"LiveBlogPosting\",\"liveBlogUpdate\":{\"articleBody\":\"The"
            + " power was out in the whole of the town, the company said on"
            + " Friday.\",\"headline\":\"Out\"}}</script>";
    check(page.getBytes(UTF_8), "text/html; charset=utf-8");
  }

  private static void check(byte[] bytes, String mediaType) {
    Capture capture = Capture.of("https://a.example/x", Instant.EPOCH, mediaType, bytes, null);
    Extraction extraction = Extractor.extract(capture);
    if (extraction.article() == null) {
      assertThat(extraction.problems()).isNotEmpty();
      return;
    }
    assertThat(extraction).isEqualTo(Extractor.extract(capture));
    assertThat(extraction.article().id()).isEqualTo(capture.id());
    assertThat(extraction.article().body()).doesNotContain("\n\n\n", "\u202e", "\u0000", "\t");
  }
}
