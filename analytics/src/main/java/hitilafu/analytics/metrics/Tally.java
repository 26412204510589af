package hitilafu.analytics.metrics;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.flink.metrics.Counter;

/** One figure over all subtasks that count it now, and all that did so before. */
final class Tally {
  private final Set<Counter> running = Collections.newSetFromMap(new IdentityHashMap<>());
  private long ended;

  synchronized void add(Counter counter) {
    running.add(counter);
  }

  /** Keeps what it has counted and nothing else of it. */
  synchronized void end(Counter counter) {
    if (running.remove(counter)) {
      ended += counter.getCount();
    }
  }

  synchronized long sum() {
    return ended + running.stream().mapToLong(Counter::getCount).sum();
  }
}
