package hitilafu.index.names;

import hitilafu.index.fields.IncidentFields;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a run of words also means.
 *
 * @param values under which incidents are filed that it names; sorted
 * @param words single terms that say the same or nearly so; sorted
 * @param phrases runs of terms that say the same; sorted, without the run itself
 */
public record Meaning(Set<Value> values, Set<String> words, Set<List<String>> phrases) {
  private static final int MOST_PHRASES = 12;

  /** A value of a field, as the index knows it: the key. */
  public record Value(IncidentFields field, String key) implements Comparable<Value> {
    @Override
    public int compareTo(Value other) {
      int byField = field.compareTo(other.field);
      return byField != 0 ? byField : key.compareTo(other.key);
    }
  }

  static Meaning none() {
    return new Meaning(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(Meaning::byText));
  }

  /** Takes in one more way to say it. */
  void say(List<String> run) {
    if (run.size() == 1) {
      words.add(run.getFirst());
    } else if (phrases.size() < MOST_PHRASES) {
      phrases.add(run);
    }
  }

  private static int byText(List<String> a, List<String> b) {
    return String.join(" ", a).compareTo(String.join(" ", b));
  }
}
