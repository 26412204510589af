package hitilafu.app.reliability;

import hitilafu.app.home.Home;
import hitilafu.ingest.archive.Answers;
import hitilafu.ingest.source.Source;
import hitilafu.model.Period;
import hitilafu.model.Scope;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Whether a service's state was asked for through a period: only then does silence mean that it was
 * up.
 */
final class Polling {
  /** Two answers further apart leave room for an outage that nobody saw. */
  private static final Duration LONGEST = Duration.ofHours(1);

  private final Home home;
  private List<Source> telling;

  Polling(Home home) {
    this.home = home;
  }

  /** Sources that tell of one service alone: read once, when first asked. */
  private synchronized List<Source> telling() throws IOException {
    if (telling == null) {
      telling = home.watchlist().sources().stream().filter(s -> s.tells() != null).toList();
    }
    return telling;
  }

  /** The name of the source that was polled through the period; empty if none was. */
  Optional<String> through(Scope scope, Period period) throws IOException {
    if (scope.id() == null) {
      return Optional.empty();
    }
    for (Source source : telling()) {
      boolean tells = scope.id().equals(source.tells()) && scope.country().equals(source.country());
      if (tells && covers(Answers.of(home.archive(), source.at()), period)) {
        return Optional.of(source.name());
      }
    }
    return Optional.empty();
  }

  /**
   * @param answers in order of time
   */
  static boolean covers(List<Instant> answers, Period period) {
    Instant covered = period.from();
    for (Instant answer : answers) {
      if (answer.isAfter(covered.plus(LONGEST))) {
        return false;
      }
      covered = answer.isAfter(covered) ? answer : covered;
      if (!covered.plus(LONGEST).isBefore(period.to())) {
        return true;
      }
    }
    return false;
  }
}
