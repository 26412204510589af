package hitilafu.ingest.file;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The lines that make up a row: more than one where a quoted field goes on in the next.
 *
 * @param open whether a quote in it is never closed
 * @param tooLarge whether it has more than a row may
 */
record CsvRow(List<ByteLines.Line> lines, boolean open, boolean tooLarge) {
  ByteLines.Line first() {
    return lines.getFirst();
  }

  String text() {
    return lines.stream().map(ByteLines.Line::text).collect(Collectors.joining("\n"));
  }

  boolean isUtf8() {
    return lines.stream().allMatch(ByteLines.Line::isUtf8);
  }

  /**
   * Its fields; empty if all of them are.
   *
   * @throws IOException if its quotes or line ends are wrong; the message says how
   */
  List<String> fields(char delimiter) throws IOException {
    List<String> fields = fields(text(), delimiter);
    return fields.stream().allMatch(String::isBlank) ? List.of() : fields;
  }

  static List<String> fields(String text, char delimiter) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      List<CSVRecord> records = parser.getRecords();
      if (records.size() > 1) {
        throw new IOException("lines end in lone carriage returns; save the file with line feeds");
      }
      return records.isEmpty() ? List.of() : records.getFirst().toList();
    } catch (UncheckedIOException e) {
      throw new IOException(
          "quotes are wrong; put a field that holds quotes in quotes and double them", e);
    }
  }
}
