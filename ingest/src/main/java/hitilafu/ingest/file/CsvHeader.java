package hitilafu.ingest.file;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The row that names the columns.
 *
 * @param delimiter what stands between its fields: comma, semicolon or tab
 * @param names the field of {@link DocumentLine} that each column holds, "" for any other column
 */
record CsvHeader(char delimiter, List<String> names) {
  private static final Map<String, String> FIELDS = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private static final Set<String> DOCUMENTS = Set.of("html", "text", "file");

  static {
    Stream.of("id", "url", "html", "text", "file", "title", "publishedAt", "capturedAt")
        .forEach(name -> FIELDS.put(name, name));
  }

  /** The reading with that delimiter by which most columns are known. */
  static CsvHeader of(String line) {
    return Stream.of(',', ';', '\t')
        .map(delimiter -> of(line, delimiter))
        .max(Comparator.comparingLong(CsvHeader::known))
        .orElseThrow();
  }

  private static CsvHeader of(String line, char delimiter) {
    try {
      return new CsvHeader(
          delimiter,
          CsvRow.fields(line, delimiter).stream()
              .map(name -> FIELDS.getOrDefault(name.strip(), ""))
              .toList());
    } catch (IOException e) {
      return new CsvHeader(delimiter, List.of());
    }
  }

  private long known() {
    return names.stream().filter(name -> !name.isEmpty()).count();
  }

  /** Says in one line why no row can be read; null if rows can be. */
  String fault() {
    if (names.stream().noneMatch(DOCUMENTS::contains)) {
      return "first line names no column html, text or file; begin with a line such as"
          + " url,title,text";
    }
    Set<String> seen = new HashSet<>();
    return names.stream()
        .filter(name -> !name.isEmpty() && !seen.add(name))
        .findFirst()
        .map(name -> "first line names column " + name + " twice; keep one")
        .orElse(null);
  }

  /** A row's fields by name; an empty one is as one that is not there. */
  ObjectNode object(List<String> fields) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < names.size(); i++) {
      if (!names.get(i).isEmpty() && !fields.get(i).isEmpty()) {
        object.put(names.get(i), fields.get(i));
      }
    }
    return object;
  }
}
