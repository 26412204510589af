package hitilafu.ingest.crawl;

import hitilafu.ingest.archive.Role;
import java.time.Duration;
import java.time.Instant;

/**
 * How often an address is asked: less and less while nothing changes, more often when it does, and
 * ever more patiently while it fails. Pure: time comes from the visit, jitter from the address.
 */
final class Rhythm {
  /** An article is most likely to be corrected within hours. */
  private static final Duration FIRST_LOOK_BACK = Duration.ofHours(3);

  private static final Duration SHORTEST = Duration.ofHours(1);

  /** An article that did not change for so long is not asked again. */
  private static final Duration SETTLED = Duration.ofDays(30);

  /** A source is not left alone for longer than this, or than its own rhythm. */
  static final Duration SLOWEST_WATCH = Duration.ofHours(12);

  private static final int PAGE_PATIENCE = 8;

  /** For listings without a turn of their own; a source is never given up. */
  private static final int LISTING_PATIENCE = 4;

  private Rhythm() {}

  /** The turn of an address just heard of. */
  static Turn first(Instant at) {
    return new Turn(at, Duration.ZERO, 0);
  }

  /**
   * The turn after a visit.
   *
   * @param every how often its source is asked at most
   */
  static Turn after(Page page, Result result, Instant at, Duration every) {
    return page.role() == Role.LISTING
        ? listing(page, result, at, every)
        : document(page, result, at);
  }

  private static Turn listing(Page page, Result result, Instant at, Duration every) {
    return switch (result) {
      case CHANGED -> watch(page, at, longer(every, page.turn().pause().dividedBy(2)));
      case SAME, MOVED -> watch(page, at, slower(page.turn().pause(), every));
      case GONE, FAILED, DISALLOWED, SITE_DOWN ->
          hasTurn(page) || page.turn().failures() + 1 < LISTING_PATIENCE
              ? retry(page, at, longer(every, SLOWEST_WATCH))
              : new Turn(null, page.turn().pause(), page.turn().failures() + 1);
    };
  }

  private static Turn watch(Page page, Instant at, Duration pause) {
    return new Turn(hasTurn(page) ? at.plus(pause) : null, pause, 0);
  }

  /** What is asked for history alone, or because another address leads there, has no turn. */
  private static boolean hasTurn(Page page) {
    return !page.older() && page.errand().origin() == null;
  }

  private static Duration slower(Duration pause, Duration every) {
    Duration twice = longer(every, pause.multipliedBy(2));
    return shorter(twice, longer(every, SLOWEST_WATCH));
  }

  private static Turn document(Page page, Result result, Instant at) {
    Duration pause = page.turn().pause();
    return switch (result) {
      case CHANGED -> later(at, pause.isZero() ? first(page) : sooner(pause));
      case SAME -> later(at, longer(FIRST_LOOK_BACK, pause.multipliedBy(3)));
      case MOVED -> new Turn(null, pause, 0);
      case GONE, FAILED, DISALLOWED ->
          page.turn().failures() >= 1
              ? new Turn(null, pause, page.turn().failures() + 1)
              : retry(page, at, Duration.ofDays(1));
      case SITE_DOWN ->
          page.turn().failures() + 1 >= PAGE_PATIENCE
              ? new Turn(null, pause, page.turn().failures() + 1)
              : retry(page, at, Duration.ofDays(1));
    };
  }

  private static Duration sooner(Duration pause) {
    return longer(SHORTEST, pause.dividedBy(2));
  }

  /** History is settled. */
  private static Duration first(Page page) {
    return page.older() ? SETTLED.plus(SETTLED) : FIRST_LOOK_BACK;
  }

  private static Turn later(Instant at, Duration pause) {
    return new Turn(pause.compareTo(SETTLED) > 0 ? null : at.plus(pause), pause, 0);
  }

  private static Turn retry(Page page, Instant at, Duration slowest) {
    int failures = page.turn().failures() + 1;
    Duration wait = shorter(Backoff.wait(page.url(), failures), slowest);
    return new Turn(at.plus(wait), page.turn().pause(), failures);
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
