package hitilafu.index.search;

import hitilafu.index.fields.ExactKey;
import hitilafu.index.fields.IncidentFields;
import hitilafu.index.names.CatalogNames;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;

/**
 * The names of one state of the index, to be found by how they begin or by how one of their words
 * begins; a catalog's aliases lead to the names that stand in the index.
 */
final class Vocabulary {
  private static final List<IncidentFields> NAMED =
      List.of(
          IncidentFields.SERVICE,
          IncidentFields.AGENCY,
          IncidentFields.PLACE,
          IncidentFields.PUBLISHER);

  /** Looked at for one question: enough to find the frequent ones among those that begin alike. */
  private static final int MOST_READ = 2_000;

  /**
   * A value of a field.
   *
   * @param label as people write it; the value itself may be an id
   * @param count incidents that have it, replaced ones among them until they are merged away
   */
  record Entry(IncidentFields field, String value, String label, long count) {}

  private final NavigableMap<String, Set<Entry>> byBeginning = new TreeMap<>();

  Vocabulary(IndexReader reader, CatalogNames names) throws IOException {
    for (IncidentFields field : NAMED) {
      Map<String, List<String>> aliases = names.aliases(field);
      for (String value : values(reader, field)) {
        String key = ExactKey.of(value);
        String label =
            field == IncidentFields.SERVICE ? names.serviceName(value).orElse(value) : value;
        Entry entry = new Entry(field, value, label, reader.docFreq(new Term(field.field(), key)));
        add(value, entry);
        add(label, entry);
        aliases.getOrDefault(key, List.of()).forEach(alias -> add(alias, entry));
      }
    }
  }

  /** Values whose name, or a word of it, begins so; the most frequent first. */
  List<Entry> begun(String text, int limit) {
    String key = ExactKey.of(text);
    Set<Entry> found = new LinkedHashSet<>();
    for (Map.Entry<String, Set<Entry>> next : byBeginning.tailMap(key, true).entrySet()) {
      if (found.size() >= MOST_READ || !next.getKey().startsWith(key)) {
        break;
      }
      found.addAll(next.getValue());
    }
    return found.stream()
        .sorted(Comparator.comparingLong(Entry::count).reversed().thenComparing(Entry::label))
        .limit(limit)
        .toList();
  }

  private void add(String name, Entry entry) {
    for (String rest : beginnings(name)) {
      byBeginning.computeIfAbsent(ExactKey.of(rest), any -> new LinkedHashSet<>()).add(entry);
    }
  }

  /** The name from each of its words on. */
  private static List<String> beginnings(String name) {
    List<String> rests = new ArrayList<>();
    for (int i = 0; i < name.length(); i++) {
      boolean wordBegins =
          Character.isLetterOrDigit(name.charAt(i))
              && (i == 0 || !Character.isLetterOrDigit(name.charAt(i - 1)));
      if (wordBegins) {
        rests.add(name.substring(i));
      }
    }
    return rests;
  }

  private static Set<String> values(IndexReader reader, IncidentFields field) throws IOException {
    Set<String> values = new LinkedHashSet<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedSetDocValues all = DocValues.getSortedSet(leaf.reader(), field.field());
      for (long ordinal = 0; ordinal < all.getValueCount(); ordinal++) {
        values.add(all.lookupOrd(ordinal).utf8ToString());
      }
    }
    return values;
  }
}
