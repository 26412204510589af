package hitilafu.app.news;

import java.time.Instant;
import java.util.List;

/**
 * What was written.
 *
 * @param published null if it does not say
 * @param captured when we received it
 * @param event the event it is news of; null if it is news of none
 * @param recounts earlier events that it comes back to
 */
record Story(
    String url,
    String publisher,
    String title,
    List<String> paragraphs,
    Instant published,
    Instant captured,
    String event,
    List<String> recounts) {

  /** As a page. */
  String html() {
    StringBuilder page = new StringBuilder("<!doctype html><html lang=\"en\"><head><title>");
    page.append(title).append("</title>");
    if (published != null) {
      page.append("<meta property=\"article:published_time\" content=\"")
          .append(published)
          .append("\">");
    }
    page.append("<meta property=\"og:site_name\" content=\"").append(publisher).append("\">");
    page.append("</head><body><main><article><h1>").append(title).append("</h1>");
    paragraphs.forEach(p -> page.append("<p>").append(p.replace("&", "&amp;")).append("</p>"));
    return page.append("</article></main></body></html>").toString();
  }
}
