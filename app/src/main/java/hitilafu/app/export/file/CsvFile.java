package hitilafu.app.export.file;

import hitilafu.app.export.Table;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Rows as CSV (RFC 4180, UTF-8) with a header, written as they come. */
final class CsvFile<T> implements Consumer<T>, Closeable {
  private final Table<T> table;
  private final CSVPrinter printer;

  CsvFile(Table<T> table, OutputStream out) throws IOException {
    this.table = table;
    this.printer =
        new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), CSVFormat.RFC4180);
    printer.printRecord(table.names());
  }

  @Override
  public void accept(T row) {
    try {
      printer.printRecord(table.cells(row));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    printer.close(true);
  }
}
