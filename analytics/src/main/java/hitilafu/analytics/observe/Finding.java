package hitilafu.analytics.observe;

import hitilafu.model.Evidence;
import java.util.List;

/** A value and the words it rests on. */
record Finding<T>(T value, List<Evidence> evidence) {
  Finding(T value, Evidence evidence) {
    this(value, List.of(evidence));
  }
}
