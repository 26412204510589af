package hitilafu.index.names;

import hitilafu.index.fields.IncidentFields;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a run of words also means. */
public final class Meaning {
  private static final int MOST_PHRASES = 12;

  private final Set<Value> values = new TreeSet<>();
  private final Set<String> words = new TreeSet<>();
  private final Set<List<String>> phrases = new TreeSet<>(Meaning::byText);
  private boolean common;

  /** A value of a field, as the index knows it: the key. */
  public record Value(IncidentFields field, String key) implements Comparable<Value> {
    @Override
    public int compareTo(Value other) {
      int byField = field.compareTo(other.field);
      return byField != 0 ? byField : key.compareTo(other.key);
    }
  }

  Meaning() {}

  /** Values under which incidents are filed that it names; sorted. */
  public Set<Value> values() {
    return Collections.unmodifiableSet(values);
  }

  /** Single terms that say the same or nearly so; sorted. */
  public Set<String> words() {
    return Collections.unmodifiableSet(words);
  }

  /** Runs of terms that say the same; sorted, without the run itself. */
  public Set<List<String>> phrases() {
    return Collections.unmodifiableSet(phrases);
  }

  /** Whether it is a word of the trade, whatever else is called so: a company named Umeme. */
  public boolean common() {
    return common;
  }

  void isCommon() {
    common = true;
  }

  void file(Collection<Value> under) {
    values.addAll(under);
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
