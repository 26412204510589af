package hitilafu.ingest.crawl;

import hitilafu.ingest.fetch.RobotsRules;
import java.time.Duration;
import java.time.Instant;

/**
 * What is known of a site's robots.txt.
 *
 * @param at when it was answered; null if it is not known
 * @param next where a redirect led that is still to be followed; null if none did
 * @param redirects how many led there
 */
record Robots(Instant at, int status, byte[] body, String next, int redirects) {
  static final Robots UNKNOWN = new Robots(null, 0, new byte[0], null, 0);

  /** RFC 9309 wants no older one to be used. */
  private static final Duration VALID = Duration.ofHours(24);

  boolean holdsAt(Instant now) {
    return at != null && now.isBefore(at.plus(VALID));
  }

  /** All but the text, which can be long. */
  Robots withoutBody() {
    return new Robots(at, status, new byte[0], next, redirects);
  }

  RobotsRules rules(String site) {
    return RobotsRules.of(WebAddress.robots(site), status, body);
  }
}
