package hitilafu.app.export.file;

import hitilafu.app.export.Export;
import hitilafu.app.export.Part;
import hitilafu.model.Json;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Writes what is exported as one file; streams are closed. */
public final class Exported {
  private Exported() {}

  /** One JSON object a line. */
  public static <S> void lines(Export<S> export, OutputStream out) throws IOException {
    try (Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
      export
          .source()
          .forEach(thing -> export.lines().apply(thing).forEach(row -> line(writer, row)));
    }
  }

  /** Its table as CSV. */
  public static <S> void csv(Export<S> export, OutputStream out) throws IOException {
    csv(export, export.table(), out);
  }

  private static <S, T> void csv(Export<S> export, Part<S, T> part, OutputStream out)
      throws IOException {
    try (CsvFile<T> file = new CsvFile<>(part.sheet().table(), out)) {
      export.source().forEach(thing -> part.rows().apply(thing).forEach(file));
    }
  }

  /** Its table as Parquet, in a file that is not there yet. */
  public static <S> void parquet(Export<S> export, Path file) throws IOException {
    parquet(export, export.table(), file);
  }

  private static <S, T> void parquet(Export<S> export, Part<S, T> part, Path file)
      throws IOException {
    try (ParquetFile<T> rows = new ParquetFile<>(part.sheet().table(), file)) {
      export.source().forEach(thing -> part.rows().apply(thing).forEach(rows));
    }
  }

  private static void line(Writer writer, Object row) {
    try {
      writer.write(Json.write(row) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
