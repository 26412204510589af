package hitilafu.index.write;

import hitilafu.index.log.IncidentLog;
import hitilafu.index.log.LogLines;
import hitilafu.model.IncidentRevision;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the index up to date with the incident log. It has no state but the index: it may be
 * killed at any moment, and a new one continues. One at a time per index; closing it lets running
 * merges finish.
 */
public final class IncidentIndexer implements Closeable {
  private static final Logger LOG = LoggerFactory.getLogger(IncidentIndexer.class);
  private static final int LINES_A_COMMIT = 5_000;

  private final IndexHome home;
  private final IncidentLog log;
  private final int linesACommit;

  /** The index being written, kept open from one catch-up to the next; null if there is none. */
  private EpochIndex index;

  private long epoch;

  public IncidentIndexer(Path indexDir, Path logDir) {
    this(indexDir, logDir, LINES_A_COMMIT);
  }

  /**
   * @param linesACommit lines of the log after which it commits; bounds memory and the work that a
   *     kill undoes
   */
  public IncidentIndexer(Path indexDir, Path logDir, int linesACommit) {
    this.home = new IndexHome(indexDir);
    this.log = new IncidentLog(logDir);
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

  private Progress catchUp(long current) throws IOException {
    open(current);
    Tally tally = new Tally();
    try {
      for (Path file : log.files(current)) {
        consume(file, tally);
      }
      commit(tally);
    } catch (IOException | RuntimeException | Error e) {
      abandon(e);
      throw e;
    }
    boolean swapped = !home.serves(current);
    if (swapped) {
      home.serve(current);
    }
    return new Progress(OptionalLong.of(current), tally.lines, tally.changed, swapped);
  }

  private void consume(Path file, Tally tally) throws IOException {
    String name = file.getFileName().toString();
    long from = index.consumed().offset(name);
    if (from >= Files.size(file)) {
      return;
    }
    try (LogLines lines = new LogLines(file, epoch, from)) {
      Optional<IncidentRevision> line = lines.next();
      while (line.isPresent()) {
        tally.batch.add(line.get(), lines.offset() - from);
        from = lines.offset();
        index.consumed().advance(name, from);
        if (tally.batch.full()) {
          commit(tally);
        }
        line = lines.next();
      }
    }
  }

  private void commit(Tally tally) throws IOException {
    if (!tally.batch.empty()) {
      tally.changed += index.add(tally.batch);
      tally.lines += tally.batch.lines();
      index.commit();
      tally.batch = new Batch(linesACommit);
    }
  }

  private void open(long current) throws IOException {
    if (index != null && epoch == current) {
      return;
    }
    close();
    try {
      index = EpochIndex.open(home.folder(current), current);
    } catch (IOException e) {
      if (!Damage.is(e)) {
        throw e;
      }
      buildAnew(current, e);
    }
    if (!index.consumed().within(log.names(current))) {
      close();
      buildAnew(current, new IOException("files that it was built from are gone from the log"));
    }
    epoch = current;
  }

  private void buildAnew(long current, IOException damage) throws IOException {
    if (home.serves(current)) {
      LOG.warn("The index of epoch {} cannot be used and is built anew", current, damage);
    }
    home.forget(current);
    index = EpochIndex.open(home.folder(current), current);
  }

  /** What is not committed must not be, and what was read ahead must be read again. */
  private void abandon(Throwable reason) {
    EpochIndex broken = index;
    index = null;
    try {
      broken.abandon();
    } catch (IOException | RuntimeException e) {
      reason.addSuppressed(e);
    }
  }

  @Override
  public synchronized void close() throws IOException {
    EpochIndex finished = index;
    index = null;
    if (finished != null) {
      finished.close();
    }
  }

  private final class Tally {
    private Batch batch = new Batch(linesACommit);
    private long lines;
    private long changed;
  }
}
