package hitilafu.ingest.crawl;

import hitilafu.ingest.archive.ArchiveWriter;
import hitilafu.ingest.file.Imported;
import hitilafu.model.Problem;
import hitilafu.model.ProblemType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Predicate;

/** What one file of a watched folder gives, on its way into the archive. */
final class FolderFile {
  private final ArchiveWriter writer;
  private final Predicate<String> removed;
  private final InstantSource clock;
  private int documents;
  private int problems;

  /**
   * @param removed addresses that were taken down
   */
  FolderFile(ArchiveWriter writer, Predicate<String> removed, InstantSource clock) {
    this.writer = writer;
    this.removed = removed;
    this.clock = clock;
  }

  int documents() {
    return documents;
  }

  void write(Imported imported) {
    try {
      switch (imported) {
        case Imported.Captured captured when removed.test(captured.capture().url()) ->
            write(Problem.of(ProblemType.REMOVED, "was taken down and is not imported again"));
        case Imported.Captured captured -> {
          writer.write(captured.capture());
          documents++;
        }
        case Imported.Faulty faulty -> write(faulty.problem());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file that left nothing in the archive would be read again at each look. */
  void end(Path file) throws IOException {
    if (documents + problems == 0) {
      String name = file.getFileName().toString();
      String message = name + " holds no document";
      write(new Problem(ProblemType.EMPTY, name, null, null, null, message));
    }
  }

  private void write(Problem problem) throws IOException {
    writer.write(problem, clock.instant());
    problems++;
  }
}
