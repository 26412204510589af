package hitilafu.ingest.crawl;

import java.time.Duration;

/**
 * How long to wait after failures: twice as long each time, spread so that not all come back at
 * once.
 */
final class Backoff {
  private static final Duration FIRST = Duration.ofMinutes(1);
  private static final int MOST_DOUBLINGS = 10;

  private Backoff() {}

  /**
   * Between three quarters and five quarters of a minute after the first failure, and so on. The
   * same for the same arguments, so that a crawl rebuilt from its archive waits as long.
   *
   * @param who waits: an address or a site
   * @param failures in a row, 1 or more
   */
  static Duration wait(String who, int failures) {
    Duration whole = FIRST.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
    int spread = Math.floorMod((who + failures).hashCode() * 0x9E3779B1, 1000);
    return whole.multipliedBy(750 + spread / 2).dividedBy(1000);
  }
}
