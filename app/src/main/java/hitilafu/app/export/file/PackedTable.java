package hitilafu.app.export.file;

import hitilafu.app.export.Sheet;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.Consumer;

/** A table of a data package while it is written: its rows, and what is told of its file. */
final class PackedTable<T> implements Consumer<T>, Closeable {
  private static final int BUFFER = 1 << 16;

  private final Sheet<T> sheet;
  private final Path file;
  private final MessageDigest digest = Sha256.begin();
  private final CsvFile<T> csv;
  private long rows;

  /**
   * What is told of a file that is whole.
   *
   * @param open where it was written
   * @param hash as a data package gives it
   */
  record Written(Sheet<?> sheet, Path open, long rows, long bytes, String hash) {
    String name() {
      return sheet.name() + ".csv";
    }
  }

  PackedTable(Sheet<T> sheet, Path folder) throws IOException {
    this.sheet = sheet;
    this.file = folder.resolve(sheet.name() + ".csv.open");
    this.csv =
        new CsvFile<>(
            sheet.table(),
            new BufferedOutputStream(
                new DigestOutputStream(Files.newOutputStream(file), digest), BUFFER));
  }

  @Override
  public void accept(T row) {
    csv.accept(row);
    rows++;
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }

  /** Once it is closed. */
  Written written() throws IOException {
    String hash = "sha256:" + HexFormat.of().formatHex(digest.digest());
    return new Written(sheet, file, rows, Files.size(file), hash);
  }
}
