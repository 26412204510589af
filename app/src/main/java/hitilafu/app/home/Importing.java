package hitilafu.app.home;

import hitilafu.ingest.archive.ArchiveWriter;
import hitilafu.ingest.crawl.Removals;
import hitilafu.ingest.file.ImportOptions;
import hitilafu.ingest.file.Imported;
import hitilafu.ingest.file.Importer;
import hitilafu.model.Capture;
import hitilafu.model.Problem;
import hitilafu.model.ProblemType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/**
 * Documents into closed files of a home's archive, each of about {@link #FULL} bytes so that they
 * can be read in parallel. Needs no lock: it only adds files of its own. If it is cut off, what is
 * not yet in a closed file is not imported; to import the rest again changes nothing that is there.
 */
public final class Importing {
  /** Where an archive file ends and the next begins, in bytes. */
  static final long FULL = 32L << 20;

  private final Home home;
  private final String prefix;
  private final InstantSource clock;
  private final List<Problem> problems = new ArrayList<>();
  private final Removals removals;
  private ArchiveWriter archive;
  private int captures;

  /**
   * @param prefix how the archive file's name starts
   * @param clock names the file and dates the problems
   */
  public Importing(Home home, String prefix, InstantSource clock) {
    this.home = home;
    this.prefix = prefix;
    this.clock = clock;
    this.removals = home.removals();
  }

  /** Archives what these files hold, and what is wrong with them. */
  public void addAll(List<Path> files, ImportOptions options) throws IOException {
    open();
    try {
      files.forEach(file -> Importer.read(file, options, this::add));
      archive.close();
    } finally {
      archive.abandon(); // has no effect once it is closed
    }
  }

  private void open() throws IOException {
    archive = ArchiveWriter.open(home.archive(), prefix, clock);
  }

  /** How many documents were archived. */
  public int captures() {
    return captures;
  }

  /** What could not be read; archived too. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  private void add(Imported imported) {
    try {
      if (archive.size() >= FULL) {
        archive.close();
        open();
      }
      switch (imported) {
        case Imported.Captured captured -> add(captured.capture());
        case Imported.Faulty faulty -> add(faulty.problem());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(Capture capture) throws IOException {
    if (removals.contains(capture.url())) {
      add(Problem.of(ProblemType.REMOVED, "was taken down and is not imported again"));
    } else {
      archive.write(capture);
      captures++;
    }
  }

  private void add(Problem problem) throws IOException {
    archive.write(problem, clock.instant());
    problems.add(problem);
  }
}
