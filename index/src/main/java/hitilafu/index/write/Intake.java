package hitilafu.index.write;

import hitilafu.index.log.IncidentLog;
import hitilafu.index.log.LogLines;
import hitilafu.model.IncidentRevision;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;

/** Takes into an index what its epoch's log has and it has not, batch by batch. */
final class Intake implements Closeable {
  private final EpochIndex index;
  private final long epoch;
  private final int linesACommit;
  private final Iterator<Path> files;
  private LogLines open;
  private String name;
  private long lines;
  private long changed;

  /**
   * Begins with the log as it is now.
   *
   * @param linesACommit lines of the log after which it commits
   */
  Intake(IncidentLog log, long epoch, EpochIndex index, int linesACommit) throws IOException {
    this.index = index;
    this.epoch = epoch;
    this.linesACommit = linesACommit;
    this.files = log.files(epoch).iterator();
  }

  /**
   * Takes in one batch. If it fails the index is abandoned: what is not committed must not be, and
   * what was read ahead must be read again.
   *
   * @return whether there was one
   */
  boolean next() throws IOException {
    try {
      Batch batch = read();
      if (!batch.empty()) {
        changed += index.add(batch);
        lines += batch.lines();
        index.commit();
      }
      return !batch.empty();
    } catch (IOException | RuntimeException | Error e) {
      abandon(e);
      throw e;
    }
  }

  /** Lines that were read and committed. */
  long lines() {
    return lines;
  }

  /** Documents that were written and committed. */
  long changed() {
    return changed;
  }

  private Batch read() throws IOException {
    Batch batch = new Batch(linesACommit);
    while (!batch.full() && (open != null || openNext())) {
      long from = open.offset();
      Optional<IncidentRevision> line = open.next();
      if (line.isPresent()) {
        batch.add(line.get(), open.offset() - from);
        index.consumed().advance(name, open.offset());
      } else {
        close();
      }
    }
    return batch;
  }

  /** Opens the next file that has more than was read of it, if there is one. */
  private boolean openNext() throws IOException {
    while (open == null && files.hasNext()) {
      Path file = files.next();
      name = file.getFileName().toString();
      long from = index.consumed().offset(name);
      if (from < Files.size(file)) {
        open = new LogLines(file, epoch, from);
      }
    }
    return open != null;
  }

  private void abandon(Throwable reason) {
    try {
      index.abandon();
    } catch (IOException | RuntimeException e) {
      reason.addSuppressed(e);
    }
  }

  @Override
  public void close() throws IOException {
    if (open != null) {
      open.close();
      open = null;
    }
  }
}
