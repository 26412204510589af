package hitilafu.index.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers what can be counted, from 0 on, so that counting is adding into an array. What has a
 * number keeps it. Safe for many threads.
 */
final class Numbers {
  private final Map<Countable, Integer> numbers = new HashMap<>();
  private volatile List<Countable> all = List.of();

  /** The number of each, in their order; a new one for what had none. */
  synchronized int[] of(List<Countable> things) {
    List<Countable> news = new ArrayList<>();
    int[] found = new int[things.size()];
    for (int i = 0; i < found.length; i++) {
      Integer number = numbers.putIfAbsent(things.get(i), numbers.size());
      if (number == null) {
        news.add(things.get(i));
      }
      found[i] = number == null ? numbers.size() - 1 : number;
    }
    if (!news.isEmpty()) {
      List<Countable> more = new ArrayList<>(all);
      more.addAll(news);
      all = List.copyOf(more);
    }
    return found;
  }

  /** All that have a number, by it. */
  List<Countable> all() {
    return all;
  }
}
