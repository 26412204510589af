package hitilafu.index.write;

import hitilafu.index.log.EpochLog;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * Brings the index up to date with the logs of incidents and articles. It has no state but the
 * index: it may be killed at any moment, and a new one continues. One at a time per index; a {@link
 * Reindex} may run beside it, and what that brings is gone on with. Closing it lets running merges
 * finish.
 */
public final class IncidentIndexer implements Closeable {
  private static final int LINES_A_COMMIT = 5_000;

  private final IndexHome home;
  private final Builds builds;
  private final EpochLog log;
  private final int linesACommit;

  /** What is being written, kept open from one catch-up to the next; null if there is none. */
  private Builds.Opened open;

  public IncidentIndexer(Path indexDir, Path logDir) {
    this(indexDir, logDir, LINES_A_COMMIT);
  }

  /**
   * @param linesACommit lines of the log after which it commits; bounds memory and the work that a
   *     kill undoes
   */
  public IncidentIndexer(Path indexDir, Path logDir, int linesACommit) {
    this.home = new IndexHome(indexDir);
    this.builds = new Builds(home);
    this.log = new EpochLog(logDir);
    this.linesACommit = linesACommit;
  }

  /**
   * Takes in all that the log has and the index has not. Searchers see it afterwards.
   *
   * @throws IllegalStateException if the log has a torn or invalid line; names file and byte. What
   *     was committed before it stays
   * @throws UncheckedIOException if log or index cannot be read or written
   */
  public synchronized Progress catchUp() {
    try {
      OptionalLong current = log.currentEpoch();
      return current.isEmpty() ? Progress.NOTHING : catchUp(current.getAsLong());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Again, if meanwhile a reindex has put another build in place. */
  private Progress catchUp(long epoch) throws IOException {
    Progress progress = new Progress(OptionalLong.of(epoch), 0, 0, false);
    boolean another = false;
    do {
      another |= open(epoch);
      progress = takeIn(progress);
      progress = progress.andSwapped(builds.offer(open.build()));
    } while (!home.serves(open.build()));
    if (another) {
      builds.sweep();
    }
    return progress;
  }

  private Progress takeIn(Progress before) throws IOException {
    try {
      CatchUp done = new CatchUp(log, open.index(), linesACommit).run(() -> true);
      return before.and(done.lines(), done.changed());
    } catch (IOException | RuntimeException | Error e) {
      open = null;
      throw e;
    }
  }

  /** Whether another build is open than before. */
  private boolean open(long epoch) throws IOException {
    if (open != null && open.build().equals(home.wanted(epoch))) {
      return false;
    }
    if (open != null) {
      Builds.Opened left = open;
      open = null;
      left.index().abandon();
    }
    open = builds.open(epoch, log);
    return true;
  }

  @Override
  public synchronized void close() throws IOException {
    Builds.Opened finished = open;
    open = null;
    if (finished != null) {
      finished.index().close();
    }
  }
}
