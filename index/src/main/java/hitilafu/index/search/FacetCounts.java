package hitilafu.index.search;

import hitilafu.index.fields.IncidentFields;
import hitilafu.index.search.SearchResult.Facet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Counts the values of what matches: per segment by ordinal, then by text. */
final class FacetCounts implements CollectorManager<FacetCounts.Counter, List<Facet>> {
  private static final int MOST_VALUES = 20;
  private static final List<IncidentFields> FACETS =
      List.of(
          IncidentFields.SERVICE,
          IncidentFields.AGENCY,
          IncidentFields.CAUSE,
          IncidentFields.LEVEL,
          IncidentFields.GRADE,
          IncidentFields.COUNTRY,
          IncidentFields.YEAR);

  @Override
  public Counter newCollector() {
    return new Counter();
  }

  @Override
  public List<Facet> reduce(Collection<Counter> counters) {
    return FACETS.stream().map(field -> facet(field, counters)).toList();
  }

  private static Facet facet(IncidentFields field, Collection<Counter> counters) {
    Map<String, Long> sums = new HashMap<>();
    for (Counter counter : counters) {
      counter.counts.get(field).forEach((value, count) -> sums.merge(value, count, Long::sum));
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
    return new Facet(field.field(), values);
  }

  /** Counts over some of the segments. */
  static final class Counter implements Collector {
    private final Map<IncidentFields, Map<String, Long>> counts =
        new EnumMap<>(IncidentFields.class);

    private Counter() {
      FACETS.forEach(field -> counts.put(field, new HashMap<>()));
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
      List<Column> columns = new ArrayList<>();
      for (IncidentFields field : FACETS) {
        columns.add(
            Column.of(DocValues.getSortedSet(leaf.reader(), field.field()), counts.get(field)));
      }
      return new OfLeaf(columns);
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }

  private record OfLeaf(List<Column> columns) implements LeafCollector {
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

  private record Column(SortedSetDocValues values, long[] byOrdinal, Map<String, Long> sums) {
    static Column of(SortedSetDocValues values, Map<String, Long> sums) {
      return new Column(values, new long[Math.toIntExact(values.getValueCount())], sums);
    }

    void count(int document) throws IOException {
      if (values.advanceExact(document)) {
        for (int i = 0; i < values.docValueCount(); i++) {
          byOrdinal[(int) values.nextOrd()]++;
        }
      }
    }

    void addUp() throws IOException {
      for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
        if (byOrdinal[ordinal] > 0) {
          sums.merge(values.lookupOrd(ordinal).utf8ToString(), byOrdinal[ordinal], Long::sum);
        }
      }
    }
  }
}
