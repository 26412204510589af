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

  /** The health after a visit: it rests as long as it asked for, or as its failures call for. */
  SiteHealth after(String site, Visit visit) {
    boolean down = Result.of(visit, null, null) == Result.SITE_DOWN;
    int counted = down ? failures + 1 : 0;
    Instant rest = notBefore != null && notBefore.isAfter(visit.at()) ? notBefore : null;
    rest = later(rest, retryAfter(visit).map(visit.at()::plus).orElse(null));
    boolean broken = counted >= PATIENCE;
    rest = later(rest, broken ? visit.at().plus(Backoff.wait(site, counted)) : null);
    return new SiteHealth(counted, rest);
  }

  private static Instant later(Instant one, Instant other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isAfter(other) ? one : other;
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
