package hitilafu.analytics.link;

import hitilafu.analytics.compose.IncidentPage;
import hitilafu.model.Moment;
import hitilafu.model.Precision;
import java.time.Duration;
import java.util.Optional;

/** What keeps two observations from being one event, whatever else they share. */
final class Apart {
  private static final Duration FAR = Duration.ofHours(12);
  private static final Duration CAUSE = Duration.ofHours(1);

  private Apart() {}

  /** The reason, for people; empty if nothing does. */
  static Optional<String> between(Sighting a, Sighting b) {
    if (a.apart().contains(b.id())) {
      return Optional.of("kept apart by an analyst");
    }
    if (a.article().equals(b.article()) && !a.id().equals(b.id())) {
      return Optional.of("one article tells them apart");
    }
    return byTimes(a, b);
  }

  /**
   * Whether their times or pages, or that one was planned, keep them apart: the same for all of an
   * outline.
   */
  static boolean times(Sighting a, Sighting b) {
    return byTimes(a, b).isPresent();
  }

  private static Optional<String> byTimes(Sighting a, Sighting b) {
    if (a.samePage(b)) {
      return Optional.empty(); // its later state may move the times, or call it planned
    }
    if (a.page() != null && b.page() != null && IncidentPage.sameSite(a.page(), b.page())) {
      return Optional.of("one status page tells them apart");
    }
    if (a.planned() != b.planned()) {
      return Optional.of("planned work is no outage");
    }
    if (endsBefore(a, b) || endsBefore(b, a)) {
      return Optional.of("one ended before the other began");
    }
    if (comesFirst(a, b) || comesFirst(b, a)) {
      return Optional.of("failed before what it stands on");
    }
    if (fine(a) && fine(b) && hoursApart(a, b).compareTo(FAR) > 0) {
      return Optional.of("began " + hoursApart(a, b).toHours() + " hours apart");
    }
    return Optional.empty();
  }

  private static boolean endsBefore(Sighting first, Sighting second) {
    Moment end = first.observation().end();
    return first.is(When.Kind.STATED)
        && second.is(When.Kind.STATED)
        && end != null
        && end.resolved()
        && !end.latest().isAfter(second.observation().start().earliest())
        && !first.when().overlaps(second.when());
  }

  /** What fails an hour before its platform does did not fail for that. */
  private static boolean comesFirst(Sighting service, Sighting platform) {
    return service.platforms().contains(platform.service())
        && fine(service)
        && fine(platform)
        && service
            .observation()
            .start()
            .latest()
            .plus(CAUSE)
            .isBefore(platform.observation().start().earliest());
  }

  private static boolean fine(Sighting sighting) {
    Moment start = sighting.observation().start();
    return start != null && start.resolved() && start.precision().compareTo(Precision.HOUR) <= 0;
  }

  private static Duration hoursApart(Sighting a, Sighting b) {
    return Duration.between(a.observation().start().middle(), b.observation().start().middle())
        .abs();
  }
}
