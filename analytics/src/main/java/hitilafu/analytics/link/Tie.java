package hitilafu.analytics.link;

import hitilafu.analytics.link.When.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why two observations may be one event.
 *
 * @param strength 0 to 1
 * @param words the reasons, for people
 */
record Tie(Sighting a, Sighting b, double strength, String words) {
  /** From this strength on two observations are one event, unless something keeps them apart. */
  static final double BINDS = 0.5;

  /** Strongest first; among equals in an order that depends on nothing else. */
  static final Comparator<Tie> STRONGEST_FIRST =
      Comparator.comparingDouble((Tie tie) -> -tie.strength)
          .thenComparing(tie -> tie.a.id())
          .thenComparing(tie -> tie.b.id());

  private static final Duration DAY = Duration.ofDays(1);
  private static final double MOST_SHARED = 0.3;

  /** Of a page that tells of two services each state is tied to its like first. */
  private static final double OTHER_SERVICE = 0.9;

  /** Empty if it does not bind, or if something keeps them apart. */
  static Optional<Tie> of(Sighting one, Sighting other) {
    Sighting a = one.id().compareTo(other.id()) <= 0 ? one : other;
    Sighting b = a == one ? other : one;
    if (a.samePage(b) && Apart.between(a, b).isEmpty()) {
      double strength = a.service().equals(b.service()) ? 1 : OTHER_SERVICE;
      return Optional.of(new Tie(a, b, strength, "states of one page"));
    }
    Relation relation = Relation.of(a, b);
    boolean never = knownBefore(a, b) || knownBefore(b, a) || Apart.between(a, b).isPresent();
    if (relation.strength() == 0 || never) {
      return Optional.empty();
    }
    if (undated(a, b) && a.print().equals(b.print())) {
      return Optional.of(new Tie(a, b, 1, "the same text"));
    }
    return undated(a, b) ? bySameWords(a, b, relation) : byTime(a, b, relation);
  }

  /** An undated report that was captured before the other began is not of it. */
  private static boolean knownBefore(Sighting a, Sighting b) {
    return a.is(Kind.UNDATED)
        && b.when().known()
        && a.observation().citation().capturedAt().isBefore(b.when().from().minus(DAY));
  }

  private static Optional<Tie> bySameWords(Sighting a, Sighting b, Relation relation) {
    double shared = a.specifics().shared(b.specifics());
    return binding(a, b, relation, 0.5 * shared, shared);
  }

  /** Where service and day are the same, words are not looked at: no more can be said for it. */
  private static Optional<Tie> byTime(Sighting a, Sighting b, Relation relation) {
    double time = time(a, b);
    boolean certain = relation.strength() * time >= 1;
    double shared = time == 0 || certain ? 0 : a.specifics().shared(b.specifics());
    return binding(a, b, relation, time, shared);
  }

  private static Optional<Tie> binding(
      Sighting a, Sighting b, Relation relation, double time, double shared) {
    double strength = relation.strength() * time + Math.min(MOST_SHARED, shared);
    if (time == 0 || strength < BINDS) {
      return Optional.empty();
    }
    String words = relation.words() + ", " + timeWords(a, b) + (shared > 0 ? ", same words" : "");
    return Optional.of(new Tie(a, b, Math.min(1, strength), words));
  }

  Sighting other(Sighting one) {
    return one.id().equals(a.id()) ? b : a;
  }

  /** When the earlier of its ends began; the beginning of time if neither tells. */
  Instant began() {
    return Stream.of(a, b)
        .filter(s -> s.is(Kind.STATED))
        .map(s -> s.when().from())
        .max(Comparator.naturalOrder())
        .orElse(Instant.MIN);
  }

  private static boolean undated(Sighting a, Sighting b) {
    return !a.when().known() || !b.when().known();
  }

  /** How well their times agree, 0 to 1. */
  private static double time(Sighting a, Sighting b) {
    Duration gap = a.when().gap(b.when());
    if (gap.isZero()) {
      return a.is(Kind.STATED) && b.is(Kind.STATED) ? 1 : 0.9;
    }
    boolean stated = a.is(Kind.STATED) && b.is(Kind.STATED);
    if (a.when().covers(b.when()) || b.when().covers(a.when())) {
      return stated ? 0.45 : 0.9;
    }
    return stated && gap.compareTo(DAY) < 0 ? 0.4 : 0;
  }

  private static String timeWords(Sighting a, Sighting b) {
    if (undated(a, b)) {
      return "one has no date";
    }
    boolean stated = a.is(Kind.STATED) && b.is(Kind.STATED);
    if (!a.when().gap(b.when()).isZero()) {
      return a.when().covers(b.when()) || b.when().covers(a.when())
          ? "one went on when the other began"
          : "began on neighbouring days";
    }
    return stated ? "began on the same day" : "reported in its days";
  }
}
