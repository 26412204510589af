package hitilafu.ingest.source;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.model.Problem;
import hitilafu.model.ProblemType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class SitemapTest {
  private static final String HEAD =
      "<?xml version=\"1.0\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">";
  private static final String SITEMAP =
      HEAD + "<url><loc>https://maji.example/notices/7</loc></url></urlset>";

  @Test
  void readsGzipFiles() throws IOException {
    assertThat(urls(read(gzip(SITEMAP.getBytes(UTF_8)))))
        .containsExactly("https://maji.example/notices/7");
  }

  @Test
  void readsWhatIsLeftOfATornGzipFileAndSaysSo() throws IOException {
    byte[] whole = gzip(many(3000).getBytes(UTF_8));
    Listing listing = read(Arrays.copyOf(whole, whole.length / 2));
    assertThat(listing.entries()).hasSizeGreaterThan(500);
    assertThat(listing.problems())
        .extracting(Problem::type)
        .contains(ProblemType.DAMAGED_RECORD, ProblemType.NOT_HTML);
  }

  @Test
  void refusesAGzipBomb() throws IOException {
    byte[] bomb = gzip(new byte[60 << 20]);
    assertThat(bomb.length).isLessThan(1 << 20);
    assertThat(read(bomb).problems()).extracting(Problem::type).contains(ProblemType.TOO_LARGE);
  }

  @Test
  void refusesMillionsOfOpenElements() {
    Listing listing = read(HEAD + "<a>".repeat(2_000_000));
    assertThat(listing.problems()).extracting(Problem::type).containsExactly(ProblemType.TOO_DEEP);
  }

  @Test
  void takesNoMoreThanTheProtocolAllowsAndCountsTheRest() {
    Listing listing = read(many(50_003));
    assertThat(listing.entries()).hasSize(50_000);
    assertThat(listing.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.type()).isEqualTo(ProblemType.TOO_LARGE);
              assertThat(problem.message()).contains(": 3, ");
            });
  }

  @Test
  void survivesAMillionAddresses() {
    Listing listing = read(many(1_000_000));
    assertThat(listing.entries()).hasSize(50_000);
    assertThat(listing.problems()).extracting(Problem::type).containsExactly(ProblemType.TOO_LARGE);
  }

  @Test
  void expandsNoEntitiesAndReadsNoFiles() {
    String page =
        "<!DOCTYPE urlset [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">"
            + "<!ENTITY f SYSTEM \"file:///etc/hostname\">]>"
            + "<urlset><url><loc>https://maji.example/&b;/&f;</loc></url></urlset>";
    assertThat(urls(read(page))).noneMatch(url -> url.contains("aaaa")).hasSizeLessThan(2);
  }

  @Test
  void readsUtf16() {
    assertThat(urls(read(("\ufeff" + SITEMAP).getBytes(UTF_16LE))))
        .containsExactly("https://maji.example/notices/7");
  }

  @Test
  void givesNoHalfAddressesOfATornSitemap() {
    byte[] whole = many(5).getBytes(UTF_8);
    List<String> all = urls(read(whole));
    for (int length = 0; length < whole.length; length++) {
      assertThat(all).containsAll(urls(read(Arrays.copyOf(whole, length))));
    }
  }

  @Test
  void saysWhatAPageOfHtmlIs() {
    assertThat(read("<!doctype html><title>Not found</title>").problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("kind listing"));
  }

  @Test
  void findsNothingWrongWithASoundSitemapOfNothing() {
    assertThat(read(HEAD + "</urlset>")).isEqualTo(new Listing(List.of(), List.of(), List.of()));
  }

  @Test
  void saysThatRobotsAnnounceNoSitemap() {
    Listing listing =
        new Sitemap().read(source(), fetched("https://maji.example/robots.txt", "User-agent: *\n"));
    assertThat(listing.problems())
        .extracting(Problem::type)
        .containsExactly(ProblemType.NOT_A_LISTING);
  }

  @Test
  void doesNotGoOnWithItself() {
    String index =
        "<sitemapindex><sitemap><loc>https://maji.example/sitemap.xml</loc></sitemap></sitemapindex>";
    assertThat(read(index).further()).isEmpty();
  }

  private static String many(int count) {
    StringBuilder sitemap = new StringBuilder(HEAD);
    for (int i = 0; i < count; i++) {
      sitemap.append("<url><loc>/n/%d</loc></url>".formatted(i * 7919L));
    }
    return sitemap.append("</urlset>").toString();
  }

  private static List<String> urls(Listing listing) {
    return listing.entries().stream().map(Entry::url).toList();
  }

  private static Listing read(String body) {
    return read(body.getBytes(UTF_8));
  }

  private static Listing read(byte[] body) {
    return new Sitemap()
        .read(source(), new Fetched("https://maji.example/sitemap.xml", "application/xml", body));
  }

  private static Fetched fetched(String url, String body) {
    return new Fetched(url, "text/plain", body.getBytes(UTF_8));
  }

  private static Source source() {
    return Fixture.source("sitemap", "https://maji.example/sitemap.xml", Map.of());
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }
}
