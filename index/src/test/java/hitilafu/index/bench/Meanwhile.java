package hitilafu.index.bench;

import hitilafu.index.made.MadeLog;
import hitilafu.index.write.IncidentIndexer;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * What goes on beside a search: a writer that closes files of the log, and an indexer that catches
 * up every half second, as a server's does. Ended by closing it.
 */
final class Meanwhile implements AutoCloseable {
  private static final int EVERY_MILLIS = 500;

  private final ExecutorService threads = Executors.newFixedThreadPool(2);
  private final CountDownLatch stop = new CountDownLatch(1);
  private final Future<?> indexing;
  private Future<?> writing;

  Meanwhile(Path index, MadeLog log) {
    indexing = threads.submit(() -> keepUp(index, log.folder()));
  }

  /** Closes two files a second from now on, with so many incidents a second in all. */
  Meanwhile writing(MadeLog log, long from, int perSecond) {
    writing = threads.submit(() -> write(log, from, perSecond * EVERY_MILLIS / 1_000));
    return this;
  }

  private Void keepUp(Path index, Path log) throws Exception {
    try (IncidentIndexer indexer = new IncidentIndexer(index, log)) {
      do {
        indexer.catchUp();
      } while (!stop.await(EVERY_MILLIS, TimeUnit.MILLISECONDS));
    }
    return null;
  }

  private Void write(MadeLog log, long from, int perFile) throws Exception {
    long next = from;
    long due = System.nanoTime();
    do {
      log.close("part-%09d.jsonl".formatted(next), next, next + perFile, 1);
      next += perFile;
      due += EVERY_MILLIS * 1_000_000L;
    } while (!stop.await(due - System.nanoTime(), TimeUnit.NANOSECONDS));
    return null;
  }

  @Override
  public void close() throws Exception {
    stop.countDown();
    indexing.get();
    if (writing != null) {
      writing.get();
    }
    threads.shutdown();
  }
}
