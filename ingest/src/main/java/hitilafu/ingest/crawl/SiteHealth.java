package hitilafu.ingest.crawl;

import hitilafu.ingest.archive.Visit;
import hitilafu.ingest.fetch.RetryAfter;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether a site has time for us: its breaker.
 *
 * @param failures in a row
 * @param notBefore no request goes out before; null if any may
 */
record SiteHealth(int failures, Instant notBefore) {
  static final SiteHealth SOUND = new SiteHealth(0, null);

  /** One failure is an accident; from here on the site is left alone. */
  private static final int PATIENCE = 3;

  /** A site that asks for more is asked again all the same. */
  private static final Duration LONGEST_WAIT = Duration.ofDays(1);

  /** The health after a visit: what the site asked for, else what its failures call for. */
  SiteHealth after(String site, Visit visit) {
    boolean down = Result.of(visit, null, null) == Result.SITE_DOWN;
    Optional<Duration> asked = retryAfter(visit);
    int counted = down ? failures + 1 : 0;
    if (asked.isPresent()) {
      return new SiteHealth(counted, visit.at().plus(asked.get()));
    }
    return counted < PATIENCE
        ? new SiteHealth(counted, null)
        : new SiteHealth(counted, visit.at().plus(Backoff.wait(site, counted)));
  }

  private static Optional<Duration> retryAfter(Visit visit) {
    return switch (visit) {
      case Visit.Failed failed -> Optional.empty();
      case Visit.Answered answered ->
          answered.exchange().status() == 429 || answered.exchange().status() == 503
              ? answered
                  .exchange()
                  .header("Retry-After")
                  .flatMap(value -> RetryAfter.read(value, visit.at(), LONGEST_WAIT))
              : Optional.empty();
    };
  }
}
