package hitilafu.index.write;

import hitilafu.index.log.EpochLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Lock;
import org.apache.lucene.util.IOUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which build is written, which serves, and what becomes of the others. An indexer and a reindex
 * may be different processes, so each step is taken under a lock that is never held for long.
 */
record Builds(IndexHome home) {
  private static final Logger LOG = LoggerFactory.getLogger(IncidentIndexer.class);
  private static final String SWAP_LOCK = "swap.lock";
  private static final String REINDEX_LOCK = "reindex.lock";

  /** Whether a finished build may be put in place. */
  @FunctionalInterface
  interface Check {
    boolean holds() throws IOException;
  }

  /** A build that is open for writing. */
  record Opened(Build build, EpochIndex index) {}

  /**
   * Opens the build of an epoch that is to be kept up to date. One that cannot be used is deleted,
   * and another begun.
   */
  Opened open(long epoch, EpochLog log) throws IOException {
    try (Lock lock = lock()) {
      Optional<Opened> opened = Optional.empty();
      while (opened.isEmpty()) {
        opened = openIfUsable(home.wanted(epoch), log);
      }
      return opened.get();
    }
  }

  private Optional<Opened> openIfUsable(Build build, EpochLog log) throws IOException {
    boolean begun = home.serves(build) || Files.exists(home.folder(build));
    try {
      return Optional.of(new Opened(build, open(build, log)));
    } catch (IOException damage) {
      if (!begun || !Damage.is(damage)) {
        throw damage;
      }
      forget(build, damage);
      return Optional.empty();
    }
  }

  private EpochIndex open(Build build, EpochLog log) throws IOException {
    Path folder = home.folder(build);
    if (home.serves(build) && !EpochIndex.isIn(folder)) {
      throw new NoSuchFileException(folder + " serves, and has no index");
    }
    EpochIndex index = EpochIndex.open(folder, build.epoch());
    if (!index.within(log)) {
      index.abandon();
      throw new NoSuchFileException("log files that it was built from are gone");
    }
    return index;
  }

  /**
   * Lets a build serve, unless another one of its epoch does, which is then the one to go on with.
   *
   * @return whether it was named now
   */
  boolean offer(Build build) throws IOException {
    if (home.serving(build.epoch()).isPresent()) {
      return false;
    }
    try (Lock lock = lock()) {
      boolean first = home.serving(build.epoch()).isEmpty();
      if (first) {
        name(build);
      }
      return first;
    }
  }

  /**
   * Lets what a reindex has finished serve, as a new build of its epoch.
   *
   * @param upToDate looked at when nobody else can swap; if it does not hold, nothing happens
   */
  boolean bring(long epoch, Check upToDate) throws IOException {
    try (Lock lock = lock()) {
      boolean ready = upToDate.holds();
      if (ready) {
        Build build = home.last(epoch).orElse(Build.first(epoch)).next();
        Files.move(home.rebuilding(), home.folder(build), StandardCopyOption.ATOMIC_MOVE);
        IOUtils.fsync(home.folder(), true);
        name(build);
      }
      return ready;
    }
  }

  /**
   * Deletes what does not serve and nobody writes: builds that were replaced or cut off, and what a
   * reindex that was killed has left, for it may hold what has since been taken down.
   */
  void sweep() throws IOException {
    try (Lock lock = lock()) {
      for (Build build : home.builds()) {
        if (!home.serves(build)) {
          Path folder = home.folder(build);
          deleteIfFree(folder, EpochIndex.lockFolder(folder), IndexWriter.WRITE_LOCK_NAME);
        }
      }
      deleteIfFree(home.rebuilding(), home.folder(), REINDEX_LOCK);
    }
  }

  /** Takes the place where an index is built anew; empty if another reindex has it. */
  Optional<Lock> beginReindex() throws IOException {
    try (Lock lock = lock()) {
      return IndexLocks.take(home.folder(), REINDEX_LOCK);
    }
  }

  /** If it served, none does now; searchers keep what they have open. */
  private void forget(Build build, IOException damage) throws IOException {
    if (home.serves(build)) {
      LOG.warn("The index of epoch {} cannot be used and is built anew", build.epoch(), damage);
      Files.delete(home.current());
    }
    IOUtils.rm(home.folder(build));
  }

  private static void deleteIfFree(Path folder, Path lockFolder, String lock) throws IOException {
    if (Files.exists(folder)) {
      Optional<Lock> held = IndexLocks.take(lockFolder, lock);
      if (held.isPresent()) {
        try (Lock free = held.get()) {
          IOUtils.rm(folder);
        }
      }
    }
  }

  private void name(Build build) throws IOException {
    Path next = home.folder().resolve("current.tmp");
    Files.writeString(next, build.name() + "\n");
    IOUtils.fsync(next, false);
    Files.move(next, home.current(), StandardCopyOption.ATOMIC_MOVE);
    IOUtils.fsync(home.folder(), true);
  }

  private Lock lock() throws IOException {
    return IndexLocks.await(home.folder(), SWAP_LOCK);
  }
}
