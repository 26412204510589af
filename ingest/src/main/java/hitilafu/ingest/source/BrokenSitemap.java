package hitilafu.ingest.source;

import hitilafu.ingest.extract.MediaType;
import hitilafu.model.ProblemType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Sitemaps that are torn, have stray ampersands, a DOCTYPE or another charset than UTF-8, but whose
 * intent is plain.
 */
final class BrokenSitemap {
  private static final int MAX_BYTES = 8 << 20;
  private static final int MAX_DEPTH = 512;

  private BrokenSitemap() {}

  static Harvest read(Fetched fetched, byte[] body, Harvest harvest) {
    if (body.length > MAX_BYTES) {
      harvest.add(ProblemType.TOO_LARGE, "no sound XML and longer than is mended; the rest is cut");
    }
    Document document = parse(fetched, new ByteArrayInputStream(body, 0, intact(body)));
    Element root = document.selectFirst("*|urlset, *|sitemapindex");
    if (root == null) {
      return harvest.add(ProblemType.NOT_A_LISTING, whatItIs(document));
    }
    for (Element loc : root.select("*|loc")) {
      // Pictures and videos have a loc too, in a namespace of their own.
      boolean page = loc.tag().prefix().equals(root.tag().prefix());
      if (page && !loc.ownText().isBlank()) {
        add(root, loc, harvest);
      }
    }
    return harvest.add(
        ProblemType.NOT_HTML, "sitemap is no sound XML; read as far as its intent is plain");
  }

  /** What stands behind the last tag may be half an address. */
  private static int intact(byte[] body) {
    int length = Math.min(body.length, MAX_BYTES);
    while (length > 0 && body[length - 1] != '>') {
      length--;
    }
    return length;
  }

  private static Document parse(Fetched fetched, ByteArrayInputStream body) {
    String charset = MediaType.charset(fetched.mediaType()).map(Charset::name).orElse(null);
    try {
      return Jsoup.parse(body, charset, fetched.url(), Parser.xmlParser().setMaxDepth(MAX_DEPTH));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void add(Element root, Element loc, Harvest harvest) {
    Element around = loc.parent() == root ? loc : loc.parent();
    ZonedDateTime lastmod = time(around, "*|lastmod");
    Instant updatedAt = SitemapFields.plausible(lastmod);
    boolean index = root.tag().localName().equals("sitemapindex");
    SitemapFields.link(loc.ownText(), harvest)
        .ifPresent(
            url -> {
              if (index) {
                harvest.add(new Further(url, updatedAt, false));
              } else {
                harvest.add(entry(url, around, updatedAt));
              }
            });
  }

  private static Entry entry(String url, Element around, Instant updatedAt) {
    ZonedDateTime published = time(around, "news|publication_date");
    return SitemapFields.entry(url, text(around, "news|title"), published, updatedAt);
  }

  private static ZonedDateTime time(Element around, String field) {
    String text = text(around, field);
    return text == null ? null : SitemapFields.time(text);
  }

  private static String text(Element around, String field) {
    Element element = around.selectFirst(field);
    return element == null ? null : element.text();
  }

  private static String whatItIs(Document document) {
    return switch (rootName(document)) {
      case "feed", "rss", "rdf" -> SoundSitemap.IS_FEED;
      case "html" -> "this is an HTML page and no sitemap; kind listing reads such";
      default -> "no sitemap: neither urlset nor sitemapindex is in it";
    };
  }

  private static String rootName(Document document) {
    Element root = document.firstElementChild();
    String name = root == null ? "" : root.tag().localName();
    String declared = document.documentType() == null ? name : document.documentType().name();
    return declared.toLowerCase(Locale.ROOT);
  }
}
