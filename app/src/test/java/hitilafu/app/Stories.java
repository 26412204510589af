package hitilafu.app;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Pages for a {@link NewsSite}. */
final class Stories {
  private Stories() {}

  /** An article about an outage, different for each number. */
  static String article(int number, String lastLine) {
    return """
    <!doctype html><html lang="en"><head><title>Portal fails for the %1$dth time</title>
    <meta property="og:type" content="article">
    <meta property="article:published_time" content="2026-11-20T08:%2$02d:00+03:00"></head>
    <body><article><h1>Portal fails for the %1$dth time</h1>
    <p>The e-Citizen portal was down on Friday morning for %1$d minutes, leaving people
    unable to pay for %1$d services of the government, officials said in Nairobi.</p>
    <p>Engineers are working to restore the payment platform, the ministry said in its
    notice number %1$d. Users were asked to try again later in the day.</p>
    <p>%3$s</p></article></body></html>
    """
        .formatted(number, number % 60, lastLine);
  }

  /** An RSS feed of these addresses, all published now. */
  static String feed(List<String> urls, Instant published) {
    StringBuilder feed =
        new StringBuilder("<rss version=\"2.0\"><channel><title>Outages</title><link>/</link>");
    String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(published.atOffset(ZoneOffset.UTC));
    for (String url : urls) {
      feed.append(
          "<item><title>Story</title><link>%s</link><guid>%s</guid><pubDate>%s</pubDate></item>"
              .formatted(url, url, date));
    }
    return feed.append("</channel></rss>").toString();
  }

  /** An Atom feed of these addresses, all changed then. */
  static String atom(List<String> urls, Instant updated) {
    StringBuilder feed = new StringBuilder("<feed xmlns=\"http://www.w3.org/2005/Atom\">");
    for (String url : urls) {
      feed.append(
          "<entry><title>Story</title><id>%s</id><link href=\"%s\"/><updated>%s</updated></entry>"
              .formatted(url, url, updated));
    }
    return feed.append("</feed>").toString();
  }

  static String sitemap(List<String> urls, String lastmod) {
    StringBuilder map =
        new StringBuilder("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">");
    urls.forEach(
        url -> map.append("<url><loc>%s</loc><lastmod>%s</lastmod></url>".formatted(url, lastmod)));
    return map.append("</urlset>").toString();
  }
}
