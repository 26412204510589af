package hitilafu.index.search;

import hitilafu.index.search.SearchResult.Facet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Counts what matches by facet and by day. */
record Counts(Countables countables) implements CollectorManager<Counts.Counter, Counts.Counted> {

  private static final int AT_ONCE = 1_024;

  /** What was counted. */
  record Counted(List<Facet> facets, Histogram histogram) {}

  @Override
  public Counter newCollector() {
    return new Counter();
  }

  @Override
  public Counted reduce(Collection<Counter> counters) {
    List<Countable> all = countables.all();
    int[] sums = new int[all.size()];
    long total = 0;
    for (Counter counter : counters) {
      counter.addTo(sums);
      total += counter.total;
    }
    return counted(all, sums, total);
  }

  private Counted counted(List<Countable> all, int[] sums, long total) {
    List<String> names = countables.facets();
    List<Top> tops = Stream.generate(Top::new).limit(names.size()).toList();
    List<Histogram.Begun> days = new ArrayList<>();
    for (int number = 0; number < sums.length; number++) {
      if (sums[number] > 0) {
        switch (all.get(number)) {
          case Countable.Value value -> tops.get(value.facet()).add(value.text(), sums[number]);
          case Countable.Day day -> days.add(new Histogram.Begun(day.day(), sums[number]));
        }
      }
    }
    List<Facet> facets = new ArrayList<>();
    for (int facet = 0; facet < names.size(); facet++) {
      facets.add(new Facet(names.get(facet), tops.get(facet).list()));
    }
    return new Counted(facets, Histogram.of(days, total));
  }

  /** Counts over some of the segments. */
  final class Counter implements Collector {
    private final int[] documents = new int[AT_ONCE];
    private int[] counts = new int[0];
    private int total;

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
      Rows rows = countables.rows(leaf.reader());
      int known = countables.all().size();
      if (counts.length < known) {
        counts = Arrays.copyOf(counts, known);
      }
      return new OfLeaf(rows);
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }

    private void addTo(int[] sums) {
      for (int number = 0; number < counts.length; number++) {
        sums[number] += counts[number];
      }
    }

    /**
     * Counts many documents at once: then the memory of one is on its way while another is counted.
     */
    private final class OfLeaf implements LeafCollector {
      private final Rows rows;
      private int waiting;

      OfLeaf(Rows rows) {
        this.rows = rows;
      }

      @Override
      public void setScorer(Scorable scorer) {}

      @Override
      public void collect(int document) {
        if (waiting == documents.length) {
          finish();
        }
        documents[waiting++] = document;
      }

      @Override
      public void finish() {
        rows.count(documents, waiting, counts);
        total += waiting;
        waiting = 0;
      }
    }
  }
}
