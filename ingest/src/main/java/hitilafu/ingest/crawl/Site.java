package hitilafu.ingest.crawl;

import java.time.Instant;

/**
 * What shares a robots.txt and a pace.
 *
 * @param name scheme, host and port
 * @param asked when it was last asked for anything; null if never
 */
record Site(String name, SiteHealth health, Instant asked) {
  static Site unknown(String name) {
    return new Site(name, SiteHealth.SOUND, null);
  }
}
