package hitilafu.analytics.link;

import java.util.Collections;

/**
 * How two observations' services belong together.
 *
 * @param strength 0, nothing is known, to 1, they are the same
 * @param words the reason, for people
 */
record Relation(double strength, String words) {
  private static final Relation NONE = new Relation(0, "nothing in common");

  static Relation of(Sighting a, Sighting b) {
    if (a.planned() != b.planned()) {
      return NONE;
    }
    long alike = a.words().stream().filter(b.words()::contains).count();
    if (named(a, b) && alike == 0 && elsewhere(a, b)) {
      return NONE;
    }
    if (a.service().equals(b.service())) {
      return new Relation(1, "same service");
    }
    if (a.platforms().contains(b.service()) || b.platforms().contains(a.service())) {
      return new Relation(0.8, "one stands on the other");
    }
    if (a.affected().contains(b.service()) || b.affected().contains(a.service())) {
      return new Relation(0.8, "one names the other as hit");
    }
    if (named(a, b) && alike >= 2) {
      return new Relation(0.8, "like names");
    }
    if (a.operator() != null && a.operator().equals(b.operator())) {
      return new Relation(named(a, b) ? 0.7 : 0.45, "same operator");
    }
    if (named(a, b) && alike == 1) {
      return new Relation(0.6, "a name in common");
    }
    if (names(a, b.operator()) || names(b, a.operator())) {
      return new Relation(0.6, "one's operator is hit in the other");
    }
    if (!Collections.disjoint(a.affected(), b.affected())) {
      return new Relation(0.6, "same service hit");
    }
    return Collections.disjoint(a.bodies(), b.bodies())
        ? NONE
        : new Relation(0.4, "same organisation hit");
  }

  /**
   * "Water" in one town is not water in another; a service of the catalog is one wherever it fails.
   */
  private static boolean elsewhere(Sighting a, Sighting b) {
    return !a.places().isEmpty()
        && !b.places().isEmpty()
        && Collections.disjoint(a.places(), b.places());
  }

  private static boolean names(Sighting sighting, String operator) {
    return operator != null && sighting.bodies().contains(operator);
  }

  /** One of them is no service of the catalog: it may be a name for the other. */
  private static boolean named(Sighting a, Sighting b) {
    return a.observation().service().id() == null || b.observation().service().id() == null;
  }
}
