package hitilafu.ingest.source;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.AbstractSiteMap.SitemapType;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ExtensionMetadata;
import crawlercommons.sitemaps.extension.NewsAttributes;
import hitilafu.model.ProblemType;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.concurrent.atomic.AtomicInteger;

/** Sitemaps that keep to the protocol, read by crawler-commons. */
final class SoundSitemap {
  static final String IS_FEED = "this is a feed; use kind feed";

  /**
   * Stands for addresses that are refused: the parser passes over some that its filter drops, and
   * asks again about others.
   */
  private static final String REFUSED = "https://refused.invalid/";

  /** The parser has no limit of its own. Well above the harvest's, which says what it leaves. */
  private static final int MAX_KEPT = 100_000;

  private SoundSitemap() {}

  /**
   * Adds what the sitemap gives.
   *
   * @throws UnknownFormatException if it is not well-formed, or not in UTF-8
   */
  static Harvest read(String url, byte[] body, Harvest harvest) throws UnknownFormatException {
    requireUtf8(body);
    switch (parse(url, body, harvest)) {
      case SiteMapIndex index -> index.getSitemaps(false).forEach(s -> add(s, harvest));
      case SiteMap map when isFeed(map) -> harvest.add(ProblemType.NOT_A_LISTING, IS_FEED);
      case SiteMap map -> map.getSiteMapUrls().forEach(place -> add(place, harvest));
      default -> throw new UnknownFormatException("neither sitemap nor index");
    }
    return harvest;
  }

  private static AbstractSiteMap parse(String url, byte[] body, Harvest harvest)
      throws UnknownFormatException {
    SiteMapParser parser = new SiteMapParser(false);
    // All of them: where the parser does not know pictures, it takes theirs for pages.
    parser.enableExtensions();
    AtomicInteger asked = new AtomicInteger();
    parser.setURLFilter(
        (String loc) ->
            asked.incrementAndGet() > MAX_KEPT
                ? null
                : SitemapFields.link(loc, harvest).orElse(REFUSED));
    try {
      return parser.parseSiteMap("text/xml", body, URI.create(url).toURL());
    } catch (IOException | RuntimeException e) {
      // The JDK's XML parser is known to run off its own arrays on some broken input.
      throw new UnknownFormatException("cannot be read", e);
    }
  }

  /** The parser takes everything for UTF-8 and says nothing. */
  private static void requireUtf8(byte[] body) throws UnknownFormatException {
    ByteBuffer bytes = ByteBuffer.wrap(body);
    CharBuffer some = CharBuffer.allocate(8192);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CoderResult result;
    while ((result = decoder.decode(bytes, some.clear(), true)).isOverflow()) {}
    if (result.isError()) {
      throw new UnknownFormatException("not UTF-8");
    }
  }

  private static boolean isFeed(SiteMap map) {
    return map.getType() == SitemapType.ATOM || map.getType() == SitemapType.RSS;
  }

  private static void add(AbstractSiteMap child, Harvest harvest) {
    String url = child.getUrl().toString();
    if (!url.equals(REFUSED)) {
      harvest.add(new Further(url, time(child.getLastModified()), false));
    }
  }

  private static void add(SiteMapURL place, Harvest harvest) {
    String url = place.getUrl().toString();
    if (url.equals(REFUSED)) {
      return;
    }
    Instant updatedAt = time(place.getLastModified());
    ExtensionMetadata[] news = place.getAttributesForExtension(Extension.NEWS);
    boolean isNews = news != null && news.length > 0 && news[0] instanceof NewsAttributes;
    NewsAttributes said = isNews ? (NewsAttributes) news[0] : new NewsAttributes();
    harvest.add(
        SitemapFields.entry(url, said.getTitle(), said.getPublicationDateTime(), updatedAt));
  }

  private static Instant time(Date lastModified) {
    return lastModified == null
        ? null
        : SitemapFields.plausible(lastModified.toInstant().atZone(ZoneOffset.UTC));
  }
}
