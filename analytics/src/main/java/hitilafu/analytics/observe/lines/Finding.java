package hitilafu.analytics.observe.lines;

import hitilafu.model.Evidence;
import java.util.List;

/** A value and the words it rests on. */
public record Finding<T>(T value, List<Evidence> evidence) {
  public Finding(T value, Evidence evidence) {
    this(value, List.of(evidence));
  }
}
