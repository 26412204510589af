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
 * @param depth how many listings lead here from its source's entrance; 0 for that itself
 * @param seen when the crawl first heard of it
 */
record Page(
    String url, Errand errand, boolean older, int depth, Instant seen, Turn turn, Last last) {

  static Page found(String url, Errand errand, boolean older, int depth, Instant at) {
    return new Page(url, errand, older, depth, at, Rhythm.first(at), Last.NONE);
  }

  Role role() {
    return errand.role();
  }

  String site() {
    return WebAddress.site(url);
  }

  /** Whether its source begins here. */
  boolean isEntrance() {
    return depth == 0 && role() == Role.LISTING && errand.origin() == null;
  }

  /** The same, as history. */
  Page asHistory() {
    return new Page(url, errand, true, depth, seen, turn.due(null), last);
  }

  Page with(Turn turn) {
    return new Page(url, errand, older, depth, seen, turn, last);
  }

  Page with(Last last) {
    return new Page(url, errand, older, depth, seen, turn, last);
  }

  Page with(Errand errand) {
    return new Page(url, errand, older, depth, seen, turn, last);
  }

  /** The errand of what this page redirects to. */
  Errand onward() {
    String origin = errand.origin() == null ? url : errand.origin();
    Stated stated = errand.stated();
    return new Errand(errand.role(), errand.source(), origin, errand.redirects() + 1, stated);
  }
}
