package hitilafu.app.home;

import hitilafu.ingest.archive.ArchiveWriter;
import hitilafu.ingest.source.ImportOptions;
import hitilafu.ingest.source.Imported;
import hitilafu.ingest.source.Importer;
import hitilafu.model.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/**
 * Files into one closed file of a home's archive: all of them or, if it is cut off, none. Needs no
 * lock: it only adds a file of its own.
 */
public final class Importing {
  private final Home home;
  private final String prefix;
  private final InstantSource clock;
  private final List<Problem> problems = new ArrayList<>();
  private int captures;

  /**
   * @param prefix how the archive file's name starts
   * @param clock names the file and dates the problems
   */
  public Importing(Home home, String prefix, InstantSource clock) {
    this.home = home;
    this.prefix = prefix;
    this.clock = clock;
  }

  /** Archives what these files hold, and what is wrong with them. */
  public void addAll(List<Path> files, ImportOptions options) throws IOException {
    ArchiveWriter archive = ArchiveWriter.open(home.archive(), prefix, clock);
    try {
      files.forEach(file -> Importer.read(file, options, imported -> add(archive, imported)));
      archive.close();
    } finally {
      archive.abandon(); // has no effect once it is closed
    }
  }

  /** How many documents were archived. */
  public int captures() {
    return captures;
  }

  /** What could not be read; archived too. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  private void add(ArchiveWriter archive, Imported imported) {
    try {
      switch (imported) {
        case Imported.Captured captured -> {
          archive.write(captured.capture());
          captures++;
        }
        case Imported.Faulty faulty -> {
          archive.write(faulty.problem(), clock.instant());
          problems.add(faulty.problem());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
