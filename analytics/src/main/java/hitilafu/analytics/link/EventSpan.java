package hitilafu.analytics.link;

import hitilafu.model.Moment;
import hitilafu.model.Observation;
import hitilafu.model.Precision;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When, at the widest, an observation's event may have begun: [earliest, latest).
 *
 * <p>From the stated start if it is known to the month or finer; else, for what an article is
 * about, from its publication: news is written within {@link #NEWS_LAG} of the event. An
 * observation with neither has no span.
 */
record EventSpan(Instant earliest, Instant latest) {
  /** How old an event may be that a report without a stated start is about. */
  static final Duration NEWS_LAG = Duration.ofDays(3);

  /** A publication day without zone covers this much in one zone or another. */
  private static final Duration PUBLICATION_DAY = Duration.ofDays(1);

  /** Spans no further apart than this are near. */
  static final Duration NEAR = Duration.ofDays(2);

  static Optional<EventSpan> of(Observation observation) {
    Moment start = observation.start();
    if (start != null && start.resolved() && start.precision().compareTo(Precision.MONTH) <= 0) {
      return Optional.of(new EventSpan(start.earliest(), start.latest()));
    }
    Instant published = observation.citation().publishedAt();
    if (Clustering.isMain(observation) && published != null) {
      return Optional.of(new EventSpan(published.minus(NEWS_LAG), published.plus(PUBLICATION_DAY)));
    }
    return Optional.empty();
  }

  boolean near(EventSpan other) {
    return !earliest.minus(NEAR).isAfter(other.latest)
        && !other.earliest.minus(NEAR).isAfter(latest);
  }
}
