package hitilafu.index.search;

import hitilafu.index.fields.IncidentFields;
import hitilafu.index.fields.SearchField.Type;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;

/**
 * What the documents of one index are counted under: the values of fields, sectors, and days. It is
 * read once from each segment and kept as long as that is open: about 60 bytes a document. Safe for
 * many threads.
 */
final class Countables {
  private static final List<IncidentFields> FIELDS = IncidentFields.list(Type.VALUE);
  private static final List<String> FACETS =
      Stream.concat(FIELDS.stream().map(IncidentFields::field), Stream.of(SectorColumn.NAME))
          .toList();

  private final SortedMap<String, Set<String>> sectors;
  private final Numbers numbers = new Numbers();
  private final Map<Object, Rows> rows = new ConcurrentHashMap<>();

  /**
   * @param sectors sector to the keys of its services
   */
  Countables(SortedMap<String, Set<String>> sectors) {
    this.sectors = sectors;
  }

  /** The names of the facets, in their order. */
  List<String> facets() {
    return FACETS;
  }

  /** What is known to be counted, by its number in rows. */
  List<Countable> all() {
    return numbers.all();
  }

  /** How many segments it has read that are still open. */
  int segments() {
    return rows.size();
  }

  Rows rows(LeafReader segment) throws IOException {
    IndexReader.CacheHelper open = segment.getCoreCacheHelper();
    try {
      return rows.computeIfAbsent(open.getKey(), key -> read(segment, open));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Rows read(LeafReader segment, IndexReader.CacheHelper open) {
    try {
      Rows read = Rows.of(segment.maxDoc(), columns(segment));
      open.addClosedListener(rows::remove);
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Rows.Column> columns(LeafReader segment) throws IOException {
    List<Rows.Column> columns = new ArrayList<>();
    for (int facet = 0; facet < FIELDS.size(); facet++) {
      columns.add(ValueColumn.of(values(segment, FIELDS.get(facet)), facet, numbers));
    }
    SortedSetDocValues services = values(segment, IncidentFields.SERVICE);
    columns.add(SectorColumn.of(services, sectors, FIELDS.size(), numbers));
    columns.add(DayColumn.of(segment, IncidentFields.FIRST_DAY, numbers));
    return columns;
  }

  private static SortedSetDocValues values(LeafReader segment, IncidentFields field)
      throws IOException {
    return DocValues.getSortedSet(segment, field.field());
  }
}
