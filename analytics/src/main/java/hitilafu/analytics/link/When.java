package hitilafu.analytics.link;

import hitilafu.model.Lifecycle;
import hitilafu.model.Moment;
import hitilafu.model.Observation;
import hitilafu.model.ObservationKind;
import hitilafu.model.Precision;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * When, at the widest, the event of an observation began, and by what it is placed.
 *
 * @param from null if nothing tells
 * @param to exclusive; null exactly when {@code from} is
 * @param until to the end of the day to which it is known to have gone on; at least {@code to}
 */
record When(Kind kind, Instant from, Instant to, Instant until) {
  /** How an observation finds its event, in the order in which they are placed. */
  enum Kind {
    /** News that states the day or finer: such reports make the events. */
    STATED,
    /** News whose own date is all that tells, or a week, or a month. */
    WINDOW,
    /** An earlier event, told again, or what came of one. */
    RETOLD,
    /** News without any date. */
    UNDATED
  }

  /** A report of an outage that goes on does not say so of a month before. */
  private static final Duration LONGEST = Duration.ofDays(14);

  /** How old an event may be that a report without a stated start is about. */
  static final Duration NEWS_LAG = Duration.ofDays(3);

  /** How old an outage may be whose consequences are told without saying when it was. */
  static final Duration LATELY = Duration.ofDays(60);

  /** A publication day without zone covers this much in one zone or another. */
  private static final Duration PUBLICATION_DAY = Duration.ofDays(1);

  static When of(Observation observation) {
    Moment start = observation.start();
    boolean told = observation.dated();
    Instant published = observation.citation().publishedAt();
    if (!observation.news()) {
      if (told) {
        return days(Kind.RETOLD, observation);
      }
      boolean lately = observation.kind() == ObservationKind.FOLLOWUP && published != null;
      return lately
          ? window(Kind.RETOLD, published.minus(LATELY), published)
          : new When(Kind.RETOLD, null, null, null);
    }
    // A start without words of its own is the day of publication, and no more is known by it.
    if (told && start.text() != null) {
      boolean day = start.precision().compareTo(Precision.DAY) <= 0;
      return days(day ? Kind.STATED : Kind.WINDOW, observation);
    }
    return published == null
        ? new When(Kind.UNDATED, null, null, null)
        : window(Kind.WINDOW, published.minus(NEWS_LAG), published.plus(PUBLICATION_DAY));
  }

  private static When window(Kind kind, Instant from, Instant to) {
    return new When(kind, from, to, to);
  }

  /** From the first of the local days on which it may have begun to the end of the last. */
  private static When days(Kind kind, Observation observation) {
    ZoneId zone = ZoneId.of(observation.zone());
    Instant earliest = observation.start().earliest();
    Instant latest = observation.start().latest();
    Instant last = latest.isAfter(earliest) ? latest.minusNanos(1) : earliest;
    Instant to = last.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
    return new When(
        kind,
        earliest.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant(),
        to,
        kind == Kind.STATED ? until(observation, to) : to);
  }

  /** Until it ended; until the news of it came out, if it still went on; never too long. */
  private static Instant until(Observation observation, Instant to) {
    Moment end = observation.end();
    boolean over = observation.lifecycle() == Lifecycle.RESOLVED;
    Instant known =
        end != null && end.resolved()
            ? end.latest()
            : over ? null : observation.citation().publishedAt();
    Instant longest = to.plus(LONGEST);
    if (known == null || known.isBefore(to)) {
      return to;
    }
    return known.isAfter(longest) ? longest : known;
  }

  boolean known() {
    return from != null;
  }

  /** How far apart the two are; zero if they overlap. Only where both are known. */
  Duration gap(When other) {
    if (from.isBefore(other.to) && other.from.isBefore(to)) {
      return Duration.ZERO;
    }
    return from.isBefore(other.from)
        ? Duration.between(to, other.from).plusNanos(1)
        : Duration.between(other.to, from).plusNanos(1);
  }

  /** Whether the other may have begun while this one went on. */
  boolean covers(When other) {
    return other.from.isBefore(until) && from.isBefore(other.to);
  }

  boolean overlaps(When other) {
    return known() && other.known() && gap(other).isZero();
  }
}
