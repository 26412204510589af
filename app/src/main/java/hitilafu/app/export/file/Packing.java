package hitilafu.app.export.file;

import hitilafu.app.export.Part;
import hitilafu.app.export.Rows;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tables of a data package that are written together, in one pass over what they come from.
 *
 * @param parts what each thing gives to which table
 */
record Packing<S>(Rows<S> source, List<Part<S, ?>> parts) {

  /** The tables' sheets, in order. */
  Stream<String> names() {
    return parts.stream().map(part -> part.sheet().name());
  }

  /** Writes them all, each under a name that says that it is not whole yet. */
  List<PackedTable.Written> write(Path folder) throws IOException {
    List<Open<S, ?>> tables = new ArrayList<>();
    try {
      for (Part<S, ?> part : parts) {
        tables.add(Open.of(part, folder));
      }
      source.forEach(thing -> tables.forEach(table -> table.add(thing)));
    } finally {
      for (Open<S, ?> table : tables) {
        table.close();
      }
    }
    List<PackedTable.Written> written = new ArrayList<>();
    for (Open<S, ?> table : tables) {
      written.add(table.file.written());
    }
    return written;
  }

  private record Open<S, T>(Part<S, T> part, PackedTable<T> file) implements Closeable {
    static <S, T> Open<S, T> of(Part<S, T> part, Path folder) throws IOException {
      return new Open<>(part, new PackedTable<>(part.sheet(), folder));
    }

    void add(S thing) {
      part.rows().apply(thing).forEach(file);
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }
}
