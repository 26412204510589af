package hitilafu.analytics.observe.lines;

import hitilafu.model.Evidence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Something that a question about a text might be answered with, and what speaks for and against
 * it.
 *
 * @param <T> what it is
 */
public final class Candidate<T> {
  private final T value;
  private final Set<String> features = new LinkedHashSet<>();
  private final List<Evidence> evidence = new ArrayList<>();

  public Candidate(T value) {
    this.value = value;
  }

  public T value() {
    return value;
  }

  public Set<String> features() {
    return features;
  }

  public List<Evidence> evidence() {
    return evidence;
  }

  public void is(String feature) {
    features.add(feature);
  }

  public void is(boolean holds, String feature) {
    if (holds) {
      features.add(feature);
    }
  }

  /** One feature for each of the bounds that the number reaches. */
  public void reaches(String feature, double number, double... bounds) {
    for (double bound : bounds) {
      is(number >= bound, feature + ">=" + bound);
    }
  }
}
