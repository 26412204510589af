package hitilafu.index.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.ThreadInterruptedException;

/** Files that one process at a time holds; when it ends, however it ends, they are free again. */
final class IndexLocks {
  private static final int LOOK_AGAIN_MILLIS = 2;

  private IndexLocks() {}

  /** Takes a lock, or not: empty if another holds it. Creates the folder. */
  static Optional<Lock> take(Path folder, String name) throws IOException {
    try (FSDirectory directory = FSDirectory.open(folder)) {
      return Optional.of(directory.obtainLock(name));
    } catch (LockObtainFailedException held) {
      return Optional.empty();
    }
  }

  /** Takes a lock that nobody holds for long. */
  static Lock await(Path folder, String name) throws IOException {
    Optional<Lock> lock = take(folder, name);
    while (lock.isEmpty()) {
      try {
        TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
      } catch (InterruptedException e) {
        throw new ThreadInterruptedException(e);
      }
      lock = take(folder, name);
    }
    return lock.get();
  }
}
