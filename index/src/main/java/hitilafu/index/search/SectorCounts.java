package hitilafu.index.search;

import hitilafu.index.fields.ExactKey;
import hitilafu.index.fields.IncidentFields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.WeakHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;

/**
 * Counts incidents by the sector of the services that they hit. The catalog says which sector that
 * is when the question is asked, so that it may change without a new index. Safe for many threads.
 */
final class SectorCounts {
  static final String NAME = "sector";

  private final List<String> names;
  private final SortedMap<String, Set<String>> services;

  /** Ordinal of a service in a segment to its sectors; as long as the segment is open. */
  private final Map<Object, int[][]> known = Collections.synchronizedMap(new WeakHashMap<>());

  /**
   * @param services sector to the keys of its services
   */
  SectorCounts(SortedMap<String, Set<String>> services) {
    this.services = services;
    this.names = List.copyOf(services.keySet());
  }

  /** A column of a segment, which counts into sums. */
  FacetCounts.Column column(LeafReader leaf, Map<String, Long> sums) throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(leaf, IncidentFields.SERVICE.field());
    return new OfLeaf(values, sectors(leaf, values), sums);
  }

  private int[][] sectors(LeafReader leaf, SortedSetDocValues values) throws IOException {
    Object key = leaf.getCoreCacheHelper() == null ? leaf : leaf.getCoreCacheHelper().getKey();
    int[][] sectors = known.get(key);
    if (sectors == null) {
      sectors = new int[Math.toIntExact(values.getValueCount())][];
      for (int ordinal = 0; ordinal < sectors.length; ordinal++) {
        sectors[ordinal] = sectors(ExactKey.of(values.lookupOrd(ordinal).utf8ToString()));
      }
      known.put(key, sectors);
    }
    return sectors;
  }

  private int[] sectors(String service) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (services.get(names.get(i)).contains(service)) {
        found.add(i);
      }
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  private final class OfLeaf implements FacetCounts.Column {
    private final SortedSetDocValues values;
    private final int[][] sectors;
    private final Map<String, Long> sums;
    private final long[] counts = new long[names.size()];

    /** The last document that was counted under a sector: each counts once. */
    private final int[] last = new int[names.size()];

    OfLeaf(SortedSetDocValues values, int[][] sectors, Map<String, Long> sums) {
      this.values = values;
      this.sectors = sectors;
      this.sums = sums;
    }

    @Override
    public void count(int document) throws IOException {
      if (values.advanceExact(document)) {
        for (int i = 0; i < values.docValueCount(); i++) {
          for (int sector : sectors[(int) values.nextOrd()]) {
            counts[sector] += last[sector] == document + 1 ? 0 : 1;
            last[sector] = document + 1;
          }
        }
      }
    }

    @Override
    public void addUp() {
      for (int i = 0; i < counts.length; i++) {
        if (counts[i] > 0) {
          sums.merge(names.get(i), counts[i], Long::sum);
        }
      }
    }
  }
}
