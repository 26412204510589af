package hitilafu.ingest.file;

import hitilafu.model.Problem;
import hitilafu.model.ProblemType;
import java.io.IOException;
import java.util.List;

/** The rows below a header, as documents; a row that cannot be read costs only itself. */
record CsvDocuments(
    CsvRows rows, CsvHeader header, DocumentLine.Defaults defaults, DocumentSink documents) {
  void read() throws IOException {
    CsvRow row = rows.next();
    if (row == null) {
      documents.fault(ProblemType.EMPTY, 0, documents.file() + " has no rows below its first line");
    }
    for (; row != null; row = rows.next()) {
      read(row);
    }
  }

  private void read(CsvRow row) {
    if (row.tooLarge()) {
      refuse(row, ProblemType.TOO_LARGE, "row is longer than is read, or a quote is never closed");
      return;
    }
    if (row.open()) {
      refuse(row, ProblemType.INVALID_FIELD, "a quote is never closed; close it or double it");
      return;
    }
    try {
      document(row, row.fields(header.delimiter()));
    } catch (IOException e) {
      refuse(row, ProblemType.INVALID_FIELD, e.getMessage());
    }
  }

  private void document(CsvRow row, List<String> fields) {
    if (fields.isEmpty()) {
      return;
    }
    int columns = header.names().size();
    if (fields.size() != columns) {
      fault(
          row,
          ProblemType.INVALID_FIELD,
          "row has %d fields and the first line %d; put fields that hold %s in quotes"
              .formatted(fields.size(), columns, delimiter()));
      return;
    }
    DocumentLine read = DocumentLine.of(new LineFields(header.object(fields)), defaults);
    documents.accept(placed(read, row), row.first().offset());
    if (!row.isUtf8()) {
      fault(row, ProblemType.WRONG_CHARSET, "row is no UTF-8; replaced characters remain");
    }
  }

  /** A row of several lines is given back, so that the rows it may have swallowed are read. */
  private void refuse(CsvRow row, ProblemType type, String message) {
    boolean goesOn = rows.giveBack(row);
    long last = row.lines().getLast().number();
    fault(row, type, goesOn ? message : message + "; left out up to line " + last);
  }

  private void fault(CsvRow row, ProblemType type, String message) {
    documents.fault(type, row.first().offset(), place(row) + message);
  }

  /** Bytes lead a program to a row; a person wants its line. */
  private static DocumentLine placed(DocumentLine document, CsvRow row) {
    List<Problem> problems =
        document.problems().stream()
            .map(p -> new Problem(p.type(), null, null, p.url(), null, place(row) + p.message()))
            .toList();
    return new DocumentLine(document.id(), document.capture(), problems);
  }

  private static String place(CsvRow row) {
    return "line " + row.first().number() + ": ";
  }

  private String delimiter() {
    return switch (header.delimiter()) {
      case ';' -> "semicolons";
      case '\t' -> "tabs";
      default -> "commas";
    };
  }
}
