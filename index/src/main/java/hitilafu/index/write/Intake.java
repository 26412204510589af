package hitilafu.index.write;

import hitilafu.index.fields.DocumentKind;
import hitilafu.index.log.EpochLog;
import hitilafu.index.log.LogLines;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;

/** Takes into an index what its log has and it has not, batch by batch. */
final class Intake<L> implements Closeable {
  private final DocumentIndex<L> index;
  private final DocumentKind<L> kind;
  private final long epoch;
  private final int linesACommit;
  private final Iterator<Path> files;
  private LogLines<L> open;
  private String name;
  private long lines;
  private long changed;

  /**
   * Begins with the log as it is now.
   *
   * @param linesACommit lines of the log after which it commits
   */
  Intake(EpochLog log, long epoch, DocumentIndex<L> index, int linesACommit) throws IOException {
    this.index = index;
    this.kind = index.kind();
    this.epoch = epoch;
    this.linesACommit = linesACommit;
    this.files = log.files(epoch, kind.name()).iterator();
  }

  /**
   * Takes in one batch. If it fails the index is to be abandoned: what is not committed must not
   * be, and what was read ahead must be read again.
   *
   * @return whether there was one
   */
  boolean next() throws IOException {
    Batch<L> batch = read();
    if (!batch.empty()) {
      changed += index.add(batch);
      lines += batch.count();
      index.commit();
    }
    return !batch.empty();
  }

  /** Lines that were read and committed. */
  long lines() {
    return lines;
  }

  /** Documents that were written and committed. */
  long changed() {
    return changed;
  }

  private Batch<L> read() throws IOException {
    Batch<L> batch = new Batch<>(kind, linesACommit);
    while (!batch.full() && (open != null || openNext())) {
      long from = open.offset();
      Optional<L> line = open.next();
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
        open = new LogLines<>(file, from, kind.line(), line -> kind.ofEpoch().test(line, epoch));
      }
    }
    return open != null;
  }

  @Override
  public void close() throws IOException {
    if (open != null) {
      open.close();
      open = null;
    }
  }
}
