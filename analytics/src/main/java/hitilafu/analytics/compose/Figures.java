package hitilafu.analytics.compose;

import hitilafu.model.Count;
import hitilafu.model.Observation;
import hitilafu.model.Voice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Every figure claimed, so that of each kind of thing the weightiest claim comes first: by the
 * voice (agency, press, users), then by how many independent voices say so, then the larger. Kinds
 * of things are ordered by their weightiest claims; vague words come last. The first to claim a
 * figure keeps its words.
 */
final class Figures {
  /**
   * @param claimants all who claim it
   */
  private record Figure(Count count, List<Observation> claimants, Voices voices) {
    private static final Comparator<Figure> WEIGHTIEST =
        Comparator.comparing((Figure figure) -> figure.count.value() == null)
            .thenComparing(Figure::voice)
            .thenComparing(figure -> -figure.voices.count(figure.claimants))
            .thenComparing(figure -> -figure.value())
            .thenComparing(figure -> figure.count.qualifier())
            .thenComparing(figure -> figure.count.text());

    long value() {
      return count.value() == null ? -1 : count.value();
    }

    Voice voice() {
      return claimants.stream()
          .map(Observation::voice)
          .min(Comparator.naturalOrder())
          .orElseThrow();
    }
  }

  private Figures() {}

  static List<Count> of(List<Observation> speaking, Voices voices) {
    Map<Object, Figure> byFigure = new LinkedHashMap<>();
    for (Observation observation : speaking) {
      for (Count count : observation.counts()) {
        byFigure
            .computeIfAbsent(key(count), key -> new Figure(count, new ArrayList<>(), voices))
            .claimants()
            .add(observation);
      }
    }
    Map<String, List<Figure>> byThing = new TreeMap<>();
    byFigure.values().stream()
        .sorted(Figure.WEIGHTIEST)
        .forEach(f -> byThing.computeIfAbsent(f.count().what(), w -> new ArrayList<>()).add(f));
    return byThing.values().stream()
        .sorted(Comparator.comparing(List::getFirst, Figure.WEIGHTIEST))
        .flatMap(List::stream)
        .map(Figure::count)
        .toList();
  }

  /** Vague words are told apart by what they are. */
  private static Object key(Count count) {
    return count.value() == null ? List.of(count.what(), count.text()) : ClaimedValue.key(count);
  }
}
