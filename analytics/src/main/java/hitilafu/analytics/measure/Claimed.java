package hitilafu.analytics.measure;

import hitilafu.analytics.observe.text.WordSet;
import hitilafu.model.Count;
import hitilafu.model.Minutes;
import hitilafu.model.Qualifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was claimed to be affected, by kind of thing. */
enum Claimed {
  SERVICES("counted-services.txt"),
  PEOPLE("counted-people.txt");

  private final WordSet things;

  Claimed(String things) {
    this.things = WordSet.read(things);
  }

  /** The claim that is shown first, for each kind of thing; vague words are none. */
  static List<Count> first(List<Count> counts) {
    Map<String, Count> first = new LinkedHashMap<>();
    counts.stream()
        .filter(count -> count.value() != null)
        .forEach(count -> first.putIfAbsent(count.what(), count));
    return List.copyOf(first.values());
  }

  /** The first of these that counts such things. */
  Optional<Count> in(List<Count> counts) {
    return counts.stream().filter(count -> things.has(count.what())).findFirst();
  }

  /**
   * The number times the hours. "At least" leaves no upper bound, "up to" no lower one, and neither
   * a best figure; "about" is within a quarter.
   */
  static Hours times(Count count, Minutes minutes) {
    double n = count.value();
    boolean about = count.qualifier() == Qualifier.ABOUT;
    boolean atMost = count.qualifier() == Qualifier.AT_MOST;
    boolean atLeast = count.qualifier() == Qualifier.AT_LEAST;
    boolean known = !atMost && !atLeast && minutes.best() != null;
    return new Hours(
        atMost ? 0 : n * (about ? 1 - Printed.ABOUT : 1) * minutes.low() / 60,
        known ? (Double) (n * minutes.best() / 60) : null,
        atLeast ? null : (Double) (n * (about ? 1 + Printed.ABOUT : 1) * minutes.high() / 60));
  }

  /**
   * Hours lost.
   *
   * @param best null if only bounds are known
   * @param high null if unbounded
   */
  record Hours(double low, Double best, Double high) {}
}
