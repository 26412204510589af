package hitilafu.index.search;

import hitilafu.index.fields.ExactKey;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.IntsRefBuilder;

/**
 * The sectors of the services that an incident hit, each once. The catalog says which they are, so
 * that it may change without a new index.
 *
 * @param services of the incidents
 * @param numbered numbers of the sectors by ordinal of a service
 */
record SectorColumn(SortedSetDocValues services, int[][] numbered) implements Rows.Column {
  static final String NAME = "sector";

  /**
   * @param sectors sector to the keys of its services
   */
  static SectorColumn of(
      SortedSetDocValues services,
      SortedMap<String, Set<String>> sectors,
      int facet,
      Numbers numbers)
      throws IOException {
    List<String> texts = ValueColumn.texts(services);
    int[][] numbered = new int[texts.size()][];
    for (int ordinal = 0; ordinal < numbered.length; ordinal++) {
      numbered[ordinal] = numbers.of(of(ExactKey.of(texts.get(ordinal)), sectors, facet));
    }
    return new SectorColumn(services, numbered);
  }

  private static List<Countable> of(
      String service, SortedMap<String, Set<String>> sectors, int facet) {
    return sectors.entrySet().stream()
        .filter(sector -> sector.getValue().contains(service))
        .map(Map.Entry::getKey)
        .<Countable>map(name -> new Countable.Value(facet, name))
        .toList();
  }

  @Override
  public void append(int document, IntsRefBuilder row) throws IOException {
    int begin = row.length();
    if (services.advanceExact(document)) {
      for (int i = 0; i < services.docValueCount(); i++) {
        for (int sector : numbered[(int) services.nextOrd()]) {
          appendOnce(sector, row, begin);
        }
      }
    }
  }

  private static void appendOnce(int sector, IntsRefBuilder row, int begin) {
    for (int i = begin; i < row.length(); i++) {
      if (row.intAt(i) == sector) {
        return;
      }
    }
    row.append(sector);
  }
}
