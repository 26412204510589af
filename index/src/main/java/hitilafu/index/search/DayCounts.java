package hitilafu.index.search;

import hitilafu.index.fields.SearchField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/**
 * Counts what matches by day.
 *
 * @param day the field of the day
 */
record DayCounts(SearchField day) implements CollectorManager<DayCounts.Counter, Histogram> {
  @Override
  public Counter newCollector() {
    return new Counter(day);
  }

  @Override
  public Histogram reduce(Collection<Counter> counters) {
    long total = counters.stream().mapToLong(counter -> counter.total).sum();
    List<Map<Long, Long>> parts = new ArrayList<>();
    counters.forEach(counter -> parts.add(counter.days));
    return Histogram.of(parts, total);
  }

  /** Counts over some of the segments. */
  static final class Counter implements Collector {
    private final SearchField day;
    private final Map<Long, Long> days = new HashMap<>();
    private long total;

    private Counter(SearchField day) {
      this.day = day;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
      NumericDocValues values =
          DocValues.unwrapSingleton(DocValues.getSortedNumeric(leaf.reader(), day.field()));
      return new OfLeaf(values);
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }

    private final class OfLeaf implements LeafCollector {
      private final NumericDocValues values;

      /** Of the run of equal days that is being counted: segments are kept by start. */
      private long current;

      private long run;

      OfLeaf(NumericDocValues values) {
        this.values = values;
      }

      @Override
      public void setScorer(Scorable scorer) {}

      @Override
      public void collect(int document) throws IOException {
        total++;
        if (values != null && values.advanceExact(document)) {
          long found = values.longValue();
          if (found != current) {
            finish();
            current = found;
          }
          run++;
        }
      }

      @Override
      public void finish() {
        if (run > 0) {
          days.merge(current, run, Long::sum);
          run = 0;
        }
      }
    }
  }
}
