package hitilafu.ingest.crawl;

import hitilafu.ingest.archive.Errand;
import hitilafu.ingest.archive.Role;
import hitilafu.model.Stated;
import java.time.Instant;

/**
 * An address that the crawl knows.
 *
 * @param url as {@link WebAddress} spells it
 * @param errand why it is asked
 * @param older whether it is history: asked once, and after all news
 * @param seen when the crawl first heard of it
 */
record Page(String url, Errand errand, boolean older, Instant seen, Turn turn, Last last) {

  static Page found(String url, Errand errand, boolean older, Instant at) {
    return new Page(url, errand, older, at, Rhythm.first(at), Last.NONE);
  }

  Role role() {
    return errand.role();
  }

  String site() {
    return WebAddress.site(url);
  }

  Page with(Turn turn) {
    return new Page(url, errand, older, seen, turn, last);
  }

  Page with(Last last) {
    return new Page(url, errand, older, seen, turn, last);
  }

  Page with(Errand errand) {
    return new Page(url, errand, older, seen, turn, last);
  }

  /** The errand of what this page redirects to. */
  Errand onward() {
    String origin = errand.origin() == null ? url : errand.origin();
    Stated stated = errand.stated();
    return new Errand(errand.role(), errand.source(), origin, errand.redirects() + 1, stated);
  }
}
