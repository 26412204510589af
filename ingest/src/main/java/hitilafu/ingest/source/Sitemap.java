package hitilafu.ingest.source;

import crawlercommons.robots.SimpleRobotRulesParser;
import crawlercommons.sitemaps.UnknownFormatException;
import hitilafu.model.ProblemType;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * Sitemaps: XML, news, text, an index of them, each also as a gzip file. At an address that ends in
 * {@code /robots.txt} the sitemaps that it announces are gone on with.
 *
 * <p>The protocol wants a sitemap to name pages of its own host alone; here it may name any, and
 * what its source includes and excludes decides.
 */
public final class Sitemap implements ListingKind {
  private static final int MAX_LINKS = 50_000;

  /** What RFC 9309 has crawlers read at least. */
  private static final int MAX_ROBOTS = 500 << 10;

  /** Far more than any sitemap has, for markup within CDATA is counted too. */
  private static final int MAX_OPEN = 100_000;

  /** Sitemaps are made anew by the hour at best, and large. */
  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public List<Setting> settings() {
    return List.of();
  }

  @Override
  public Listing read(Source source, Fetched fetched) {
    if (isRobots(fetched.url())) {
      return announced(fetched).listing();
    }
    Gunzipped gunzipped = Gunzipped.of(fetched.body());
    Harvest harvest = read(fetched, gunzipped.bytes());
    if (gunzipped.fault() != null) {
      harvest.add(gunzipped.fault());
    }
    return harvest.listing(SitemapPeriods.marked(harvest.further()));
  }

  private static Harvest announced(Fetched robots) {
    Harvest harvest = empty(robots);
    byte[] text = Arrays.copyOf(robots.body(), Math.min(robots.body().length, MAX_ROBOTS));
    new SimpleRobotRulesParser()
        .parseContent(robots.url(), text, "text/plain", List.of())
        .getSitemaps()
        .forEach(
            link ->
                harvest.link(link).ifPresent(url -> harvest.add(new Further(url, null, false))));
    if (harvest.further().isEmpty()) {
      harvest.add(
          ProblemType.NOT_A_LISTING,
          "robots.txt announces no sitemap; give the address of the sitemap itself");
    }
    return harvest;
  }

  private static Harvest read(Fetched fetched, byte[] body) {
    if (isBlank(body)) {
      return empty(fetched).add(ProblemType.EMPTY, "sitemap without content");
    }
    if (!isMarkup(body)) {
      return TextSitemap.read(body, empty(fetched));
    }
    if (Nesting.isDeeperThan(MAX_OPEN, body)) {
      return empty(fetched)
          .add(ProblemType.TOO_DEEP, "more than " + MAX_OPEN + " elements are left open");
    }
    try {
      return SoundSitemap.read(fetched.url(), body, empty(fetched));
    } catch (UnknownFormatException refused) {
      return BrokenSitemap.read(fetched, body, empty(fetched));
    }
  }

  private static Harvest empty(Fetched fetched) {
    return new Harvest(fetched.url(), fetched.url(), MAX_LINKS);
  }

  private static boolean isRobots(String url) {
    try {
      return "/robots.txt".equals(URI.create(url).getPath());
    } catch (IllegalArgumentException nonsense) {
      return false;
    }
  }

  private static boolean isBlank(byte[] body) {
    return start(body).isEmpty();
  }

  private static boolean isMarkup(byte[] body) {
    return start(body).startsWith("<");
  }

  /** ASCII shines through here whatever the charset. */
  private static String start(byte[] body) {
    String start = new String(body, 0, Math.min(body.length, 1024), StandardCharsets.ISO_8859_1);
    return start.replaceAll("[^\\x21-\\x7e]", "");
  }
}
