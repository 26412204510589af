package hitilafu.ingest.crawl;

import hitilafu.ingest.archive.Exchange;
import hitilafu.ingest.archive.Visit;
import hitilafu.ingest.archive.Whole;
import java.time.Instant;

/** What is remembered of a page's visits. */
final class Memory {
  /** Longer ones are not worth sending back. */
  private static final int MAX_VALIDATOR = 512;

  private Memory() {}

  static Last after(Page page, Visit visit, Result result, String words, Whole whole) {
    Last last = page.last();
    Instant changed = result == Result.CHANGED ? visit.at() : last.changed();
    return switch (visit) {
      case Visit.Failed failed ->
          new Last(
              failed.at(),
              changed,
              0,
              last.etag(),
              last.lastModified(),
              last.words(),
              last.whole());
      case Visit.Answered answered -> after(last, answered.exchange(), changed, words, whole);
    };
  }

  private static Last after(
      Last last, Exchange exchange, Instant changed, String words, Whole whole) {
    boolean brought = exchange.status() / 100 == 2;
    return new Last(
        exchange.at(),
        changed,
        exchange.status(),
        brought ? validator(exchange, "ETag") : last.etag(),
        brought ? validator(exchange, "Last-Modified") : last.lastModified(),
        brought ? words : last.words(),
        brought ? whole : last.whole());
  }

  private static String validator(Exchange exchange, String name) {
    return exchange
        .header(name)
        .filter(value -> !value.isBlank() && value.length() <= MAX_VALIDATOR)
        .orElse(null);
  }
}
