package hitilafu.ingest.file;

import hitilafu.model.Problem;
import hitilafu.model.ProblemType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads files that someone brings, one document in memory at a time. */
public final class Importer {
  private Importer() {}

  /**
   * Gives the sink every document in the file, and a problem for everything that could not be read.
   * Throws nothing of its own; what the sink throws passes through.
   */
  public static void read(Path file, ImportOptions options, Consumer<Imported> sink) {
    Optional<FileReader> reader = Formats.reader(file);
    if (!Files.exists(file)) {
      sink.accept(unreadable(file, "does not exist; check the path"));
    } else if (Files.isDirectory(file)) {
      sink.accept(unreadable(file, "is a folder; name the files in it"));
    } else if (reader.isEmpty()) {
      sink.accept(
          unreadable(file, "is of no known kind; rename it to end in one of " + Formats.endings()));
    } else if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      sink.accept(unreadable(file, "may not be read; check its permissions"));
    } else {
      read(file, reader.get(), options, sink);
    }
  }

  private static void read(
      Path file, FileReader reader, ImportOptions options, Consumer<Imported> sink) {
    try {
      if (Files.size(file) == 0) {
        sink.accept(fault(ProblemType.EMPTY, file, 0L, "is empty"));
      } else {
        reader.read(file, options, sink);
      }
    } catch (IOException e) {
      sink.accept(unreadable(file, "could not be read to its end; try again: " + e));
    }
  }

  private static Imported unreadable(Path file, String message) {
    return fault(ProblemType.UNREADABLE_FILE, file, null, message);
  }

  private static Imported fault(ProblemType type, Path file, Long offset, String message) {
    String name = Formats.name(file);
    return new Imported.Faulty(new Problem(type, name, offset, null, null, name + " " + message));
  }
}
