package hitilafu.index.write;

import hitilafu.index.log.EpochLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.lucene.store.Lock;
import org.apache.lucene.util.IOUtils;

/**
 * Builds the index of the current epoch anew from its log, while the old one serves and an indexer,
 * if one runs, keeps that up to date. It is put in place once it has all that the log has, so no
 * search ever sees less than before. Killed, it leaves the old index as it was.
 */
public final class Reindex {
  private static final int LINES_A_COMMIT = 5_000;

  private final IndexHome home;
  private final Builds builds;
  private final EpochLog log;
  private final int linesACommit;

  public Reindex(Path indexDir, Path logDir) {
    this(indexDir, logDir, LINES_A_COMMIT);
  }

  /**
   * @param linesACommit lines of the log after which it commits; bounds memory
   */
  public Reindex(Path indexDir, Path logDir, int linesACommit) {
    this.home = new IndexHome(indexDir);
    this.builds = new Builds(home);
    this.log = new EpochLog(logDir);
    this.linesACommit = linesACommit;
  }

  /** How it ended. */
  public sealed interface Outcome {
    /**
     * The new index serves.
     *
     * @param lines lines of the log that were read
     */
    record Rebuilt(long epoch, long lines) implements Outcome {}

    /** Readers follow another epoch by now, whose index is built from its log anyway. */
    record Overtaken(long epoch) implements Outcome {}

    /** Another reindex is at work here. */
    record Busy() implements Outcome {}

    /** Nothing was ever logged. */
    record NothingLogged() implements Outcome {}
  }

  /**
   * Builds it and puts it in place.
   *
   * @throws IllegalStateException if the log has a torn or invalid line; names file and byte
   * @throws UncheckedIOException if log or index cannot be read or written
   */
  public Outcome run() {
    try {
      OptionalLong epoch = log.currentEpoch();
      return epoch.isEmpty() ? new Outcome.NothingLogged() : run(epoch.getAsLong());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Outcome run(long epoch) throws IOException {
    Optional<Lock> place = builds.beginReindex();
    if (place.isEmpty()) {
      return new Outcome.Busy();
    }
    try (Lock held = place.get()) {
      return rebuild(epoch);
    }
  }

  private Outcome rebuild(long epoch) throws IOException {
    IOUtils.rm(home.rebuilding()); // what one that was killed has left
    try {
      OptionalLong lines = bring(epoch);
      return lines.isPresent() ? new Outcome.Rebuilt(epoch, lines.getAsLong()) : overtaken();
    } catch (IOException | RuntimeException e) {
      if (current(epoch)) {
        throw e;
      }
      return overtaken(); // the log of an epoch that nobody follows is deleted
    } finally {
      IOUtils.rm(home.rebuilding());
    }
  }

  /** How many lines it took; empty if the epoch was overtaken. */
  private OptionalLong bring(long epoch) throws IOException {
    long lines = 0;
    while (current(epoch)) {
      EpochIndex index = EpochIndex.open(home.rebuilding(), epoch);
      lines += catchUp(index);
      index.close();
      if (builds.bring(epoch, () -> current(epoch) && index.covers(log))) {
        builds.sweep();
        return OptionalLong.of(lines);
      }
    }
    return OptionalLong.empty();
  }

  /** Until nothing more comes: to close an index and open it again takes a while. */
  private long catchUp(EpochIndex index) throws IOException {
    long lines = 0;
    long more;
    do {
      more = new CatchUp(log, index, linesACommit).run(() -> current(index.epoch())).lines();
      lines += more;
    } while (more > 0);
    return lines;
  }

  private boolean current(long epoch) throws IOException {
    return log.currentEpoch().equals(OptionalLong.of(epoch));
  }

  private Outcome overtaken() throws IOException {
    return new Outcome.Overtaken(log.currentEpoch().orElse(0));
  }
}
