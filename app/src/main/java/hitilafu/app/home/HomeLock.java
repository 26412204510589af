package hitilafu.app.home;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * One process owns a home, and one crawls for it, which may be another. The operating system lets
 * the lock go when the process ends, however it ends.
 */
public final class HomeLock implements AutoCloseable {

  /** Another process owns the home. */
  public static final class Taken extends Exception {
    private static final long serialVersionUID = 1;

    private final String owner;

    Taken(String owner) {
      super("this home is in use by `hitilafu " + owner + "`");
      this.owner = owner;
    }

    /** The command that owns it, e.g. {@code serve}. */
    public String owner() {
      return owner;
    }
  }

  private final FileChannel channel;

  private HomeLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the home for a command.
   *
   * @throws Taken if another process has it
   */
  public static HomeLock take(Home home, String command) throws IOException, Taken {
    return take(home.root().resolve("lock"), command);
  }

  /**
   * Takes the home's crawl for a command.
   *
   * @throws Taken if another process has it
   */
  public static HomeLock takeCrawl(Home home, String command) throws IOException, Taken {
    return take(home.root().resolve("crawl").resolve("lock"), command);
  }

  /**
   * Takes what is published for a command.
   *
   * @throws Taken if another process has it
   */
  public static HomeLock takePublished(Home home, String command) throws IOException, Taken {
    return take(home.published().resolve("lock"), command);
  }

  private static HomeLock take(Path file, String command) throws IOException, Taken {
    Files.createDirectories(file.getParent());
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    if (tryLock(channel) == null) {
      channel.close();
      throw new Taken(Files.exists(owner(file)) ? Files.readString(owner(file)).strip() : "...");
    }
    Files.writeString(owner(file), command + "\n");
    return new HomeLock(channel);
  }

  /** Beside the lock, because a locked file cannot be read everywhere. */
  private static Path owner(Path file) {
    return file.resolveSibling("lock.owner");
  }

  private static FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException sameProcess) {
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
