package hitilafu.index.search;

import hitilafu.index.fields.SearchField;
import hitilafu.index.search.SearchResult.Facet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/**
 * Counts the values of what matches: per segment by ordinal, then by text.
 *
 * @param fields whose values are counted
 * @param sectors counts by sector too; null if there are none
 */
record FacetCounts(List<? extends SearchField> fields, SectorCounts sectors)
    implements CollectorManager<FacetCounts.Counter, List<Facet>> {
  private static final int MOST_VALUES = 20;

  /** One facet in one segment. */
  interface Column {
    void count(int document) throws IOException;

    /** Adds what was counted to the sums by text. */
    void addUp() throws IOException;
  }

  @Override
  public Counter newCollector() {
    return new Counter();
  }

  @Override
  public List<Facet> reduce(Collection<Counter> counters) {
    List<Facet> facets = new ArrayList<>();
    fields.forEach(field -> facets.add(facet(field.field(), counters)));
    if (sectors != null) {
      facets.add(facet(SectorCounts.NAME, counters));
    }
    return facets;
  }

  private static Facet facet(String name, Collection<Counter> counters) {
    Map<String, Long> sums = new HashMap<>();
    for (Counter counter : counters) {
      counter.sums(name).forEach((value, count) -> sums.merge(value, count, Long::sum));
    }
    List<Facet.Value> values =
        sums.entrySet().stream()
            .map(entry -> new Facet.Value(entry.getKey(), entry.getValue()))
            .sorted(
                Comparator.comparingLong(Facet.Value::count)
                    .reversed()
                    .thenComparing(Facet.Value::value))
            .limit(MOST_VALUES)
            .toList();
    return new Facet(name, values);
  }

  /** Counts over some of the segments. */
  final class Counter implements Collector {
    private final Map<String, Map<String, Long>> counts = new HashMap<>();

    private Map<String, Long> sums(String name) {
      return counts.computeIfAbsent(name, any -> new HashMap<>());
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
      List<Column> columns = new ArrayList<>();
      for (SearchField field : fields) {
        columns.add(column(leaf.reader(), field, sums(field.field())));
      }
      if (sectors != null) {
        columns.add(sectors.column(leaf.reader(), sums(SectorCounts.NAME)));
      }
      return new OfLeaf(columns.toArray(Column[]::new));
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }

  private record OfLeaf(Column[] columns) implements LeafCollector {
    @Override
    public void setScorer(Scorable scorer) {}

    @Override
    public void collect(int document) throws IOException {
      for (Column column : columns) {
        column.count(document);
      }
    }

    @Override
    public void finish() throws IOException {
      for (Column column : columns) {
        column.addUp();
      }
    }
  }

  private static Column column(LeafReader leaf, SearchField field, Map<String, Long> sums)
      throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(leaf, field.field());
    long[] byOrdinal = new long[Math.toIntExact(values.getValueCount())];
    SortedDocValues single = DocValues.unwrapSingleton(values);
    return single == null ? new Several(values, byOrdinal, sums) : new One(single, byOrdinal, sums);
  }

  /** Of a field of which documents have several values. */
  private record Several(SortedSetDocValues values, long[] byOrdinal, Map<String, Long> sums)
      implements Column {
    @Override
    public void count(int document) throws IOException {
      if (values.advanceExact(document)) {
        for (int i = 0; i < values.docValueCount(); i++) {
          byOrdinal[(int) values.nextOrd()]++;
        }
      }
    }

    @Override
    public void addUp() throws IOException {
      for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
        if (byOrdinal[ordinal] > 0) {
          sums.merge(values.lookupOrd(ordinal).utf8ToString(), byOrdinal[ordinal], Long::sum);
        }
      }
    }
  }

  /** Of a field of which documents have one value at most, which is looked up faster. */
  private record One(SortedDocValues values, long[] byOrdinal, Map<String, Long> sums)
      implements Column {
    @Override
    public void count(int document) throws IOException {
      if (values.advanceExact(document)) {
        byOrdinal[values.ordValue()]++;
      }
    }

    @Override
    public void addUp() throws IOException {
      for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
        if (byOrdinal[ordinal] > 0) {
          sums.merge(values.lookupOrd(ordinal).utf8ToString(), byOrdinal[ordinal], Long::sum);
        }
      }
    }
  }
}
