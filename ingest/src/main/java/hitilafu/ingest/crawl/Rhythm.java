package hitilafu.ingest.crawl;

import hitilafu.ingest.archive.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;

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

  private static final Duration LONGEST = SETTLED.multipliedBy(2);

  /** A page that is not there yet, or not for now: over some days. */
  private static final List<Duration> MISSING =
      List.of(Duration.ofHours(1), Duration.ofHours(6), Duration.ofDays(1), Duration.ofDays(3));

  /** A robots.txt holds for a day, and may be a mistake that is mended. */
  private static final List<Duration> FORBIDDEN = Collections.nCopies(6, Duration.ofHours(25));

  private static final int PAGE_PATIENCE = 12;

  /** For listings that a source leads to; the source itself is never given up. */
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
   * @param slowest how long a source that answers is left alone at most
   */
  static Turn after(Page page, Result result, Instant at, Duration every, Duration slowest) {
    return page.role() == Role.LISTING
        ? listing(page, result, at, every, slowest)
        : document(page, result, at);
  }

  private static Turn listing(
      Page page, Result result, Instant at, Duration every, Duration slowest) {
    return switch (result) {
      case CHANGED -> watch(page, at, longer(every, page.turn().pause().dividedBy(2)));
      case SAME, MOVED, DETOUR -> watch(page, at, slower(page.turn().pause(), every, slowest));
      case GONE, FAILED, DISALLOWED, SITE_DOWN ->
          page.isEntrance() || page.turn().failures() + 1 < LISTING_PATIENCE
              ? retry(page, at, longer(every, SLOWEST_WATCH))
              : givenUp(page);
    };
  }

  /** What is history, or only reached through another address, has no turn of its own. */
  private static Turn watch(Page page, Instant at, Duration pause) {
    boolean own = !page.older() && page.errand().origin() == null;
    return new Turn(own && !isSettled(page, at) ? at.plus(pause) : null, pause, 0);
  }

  /** A listing that another leads to is left alone until that one says that it changed. */
  private static boolean isSettled(Page page, Instant at) {
    Instant changed = page.last().changed();
    return !page.isEntrance() && changed != null && changed.plus(SETTLED).isBefore(at);
  }

  private static Duration slower(Duration pause, Duration every, Duration slowest) {
    Duration twice = longer(every, pause.multipliedBy(2));
    return shorter(twice, longer(every, slowest));
  }

  private static Turn document(Page page, Result result, Instant at) {
    Duration pause = page.turn().pause();
    return switch (result) {
      case CHANGED -> later(at, pause.isZero() ? first(page) : sooner(pause));
      case SAME, DETOUR ->
          later(at, shorter(LONGEST, longer(FIRST_LOOK_BACK, pause.multipliedBy(3))));
      case MOVED -> new Turn(null, pause, 0);
      case GONE, FAILED -> retry(page, at, MISSING);
      case DISALLOWED -> retry(page, at, FORBIDDEN);
      case SITE_DOWN ->
          page.turn().failures() + 1 >= PAGE_PATIENCE
              ? givenUp(page)
              : retry(page, at, Duration.ofDays(1));
    };
  }

  private static Turn retry(Page page, Instant at, List<Duration> waits) {
    int failures = page.turn().failures() + 1;
    return failures > waits.size()
        ? givenUp(page)
        : new Turn(at.plus(waits.get(failures - 1)), page.turn().pause(), failures);
  }

  private static Turn givenUp(Page page) {
    return new Turn(null, page.turn().pause(), page.turn().failures() + 1);
  }

  private static Duration sooner(Duration pause) {
    return longer(SHORTEST, pause.dividedBy(2));
  }

  /** History is settled. */
  private static Duration first(Page page) {
    return page.older() ? LONGEST : FIRST_LOOK_BACK;
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
