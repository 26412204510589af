package hitilafu.ingest.archive;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.READ;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** How an archive file gets its final name: at once and for good, its index before it. */
final class Closing {
  private static final String OPEN = ".open";

  private Closing() {}

  /** The name that a file bears while it is written. */
  static Path opened(Path closed) {
    return closed.resolveSibling(closed.getFileName() + OPEN);
  }

  /** The name of what is no longer written. */
  static Path closed(Path opened) {
    String name = opened.getFileName().toString();
    return opened.resolveSibling(name.substring(0, name.length() - OPEN.length()));
  }

  /**
   * Gives a file its final name, in place of what bore that name before.
   *
   * @param written whole and durable
   */
  static void close(Path written, Path closed, CdxIndex index) throws IOException {
    Path indexed = closed.resolveSibling(closed.getFileName() + CdxIndex.ENDING);
    index.write(opened(indexed));
    Files.move(opened(indexed), indexed, ATOMIC_MOVE);
    Files.move(written, closed, ATOMIC_MOVE);
    syncFolder(closed.getParent());
  }

  /** A new name lasts through a power cut only once its folder is synchronised too. */
  static void syncFolder(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, READ)) {
      channel.force(true);
    }
  }
}
