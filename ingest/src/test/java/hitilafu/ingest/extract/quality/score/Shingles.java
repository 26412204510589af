package hitilafu.ingest.extract.quality.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A text as the bag of its overlapping runs of four words, case kept. One to three words are one
 * shorter run.
 *
 * @param bag how often each run is there
 */
record Shingles(List<String> words, Map<String, Integer> bag) {
  private static final int SIZE = 4;

  /** Letters, digits and underscores; marks part words, as in the collections' own scorers. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

  static Shingles of(String text) {
    List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
    Map<String, Integer> bag = new HashMap<>();
    for (int start = 0; start == 0 || start + SIZE <= words.size(); start++) {
      List<String> run = words.subList(start, Math.min(start + SIZE, words.size()));
      if (!run.isEmpty()) {
        bag.merge(String.join(" ", run), 1, Integer::sum);
      }
    }
    return new Shingles(words, bag);
  }

  int size() {
    return bag.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How many runs are in both bags, each as often as it is in both. */
  int shared(Shingles other) {
    return bag.entrySet().stream()
        .mapToInt(run -> Math.min(run.getValue(), other.bag.getOrDefault(run.getKey(), 0)))
        .sum();
  }
}
