package hitilafu.ingest.file;

import hitilafu.model.ProblemType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * A file with a document a row, in columns that its first line names. They are the fields of {@link
 * DocumentLine} in any order, and of any letter case; other columns are none of our business.
 */
final class CsvFile implements FileReader {
  private final int maxRow;

  CsvFile() {
    this(JsonLines.MAX_LINE);
  }

  CsvFile(int maxRow) {
    this.maxRow = maxRow;
  }

  @Override
  public void read(Path file, ImportOptions options, Consumer<Imported> sink) throws IOException {
    DocumentSink documents = new DocumentSink(Formats.name(file), sink);
    try (InputStream in = Files.newInputStream(file)) {
      ByteLines lines = new ByteLines(in, maxRow);
      CsvHeader header = header(lines, documents);
      if (header != null) {
        CsvRows rows = new CsvRows(lines, header.delimiter(), maxRow);
        DocumentLine.Defaults defaults = DocumentLine.Defaults.of(file, options);
        new CsvDocuments(rows, header, defaults, documents).read();
      }
    }
  }

  /** Null if there is none that helps, and then a problem says why. */
  private static CsvHeader header(ByteLines lines, DocumentSink documents) throws IOException {
    ByteLines.Line line;
    do {
      line = lines.next();
    } while (line != null && !line.overlong() && line.text().isBlank());
    if (line == null) {
      documents.fault(ProblemType.EMPTY, 0, documents.file() + " is empty");
      return null;
    }
    CsvHeader header = CsvHeader.of(line.text());
    if (header.fault() != null) {
      documents.fault(
          ProblemType.INVALID_FIELD, line.offset(), documents.file() + ": " + header.fault());
      return null;
    }
    return header;
  }
}
