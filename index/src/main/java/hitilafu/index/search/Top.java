package hitilafu.index.search;

import hitilafu.index.search.SearchResult.Facet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The most frequent values of a facet. */
final class Top {
  private static final int MOST_VALUES = 20;
  private static final Comparator<Facet.Value> FREQUENT_FIRST =
      Comparator.comparingLong(Facet.Value::count).reversed().thenComparing(Facet.Value::value);

  /** The least of them is at its head. */
  private final PriorityQueue<Facet.Value> values = new PriorityQueue<>(FREQUENT_FIRST.reversed());

  void add(String value, long count) {
    if (values.size() < MOST_VALUES || count >= values.peek().count()) {
      values.add(new Facet.Value(value, count));
      if (values.size() > MOST_VALUES) {
        values.remove();
      }
    }
  }

  /** The most frequent first. */
  List<Facet.Value> list() {
    return values.stream().sorted(FREQUENT_FIRST).toList();
  }
}
