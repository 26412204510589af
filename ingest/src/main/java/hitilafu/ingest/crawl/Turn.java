package hitilafu.ingest.crawl;

import java.time.Duration;
import java.time.Instant;

/**
 * When an address is asked next.
 *
 * @param due null if it is not asked again
 * @param pause between two visits while all goes well
 * @param failures in a row
 */
record Turn(Instant due, Duration pause, int failures) {
  Turn due(Instant at) {
    return new Turn(at, pause, failures);
  }
}
