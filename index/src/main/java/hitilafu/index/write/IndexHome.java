package hitilafu.index.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.util.IOUtils;

/** The folder of the indexes: {@code epoch-N/} each, and {@code current}, the epoch that serves. */
public record IndexHome(Path folder) {

  /**
   * Which index serves.
   *
   * @param named when, and by which file, it was named: an epoch that is built anew is another
   */
  public record Serving(long epoch, FileTime named, Object file) {}

  /** Which index serves; empty before the first. An unreadable name counts as none. */
  public Optional<Serving> serving() throws IOException {
    try {
      BasicFileAttributes at = Files.readAttributes(current(), BasicFileAttributes.class);
      long epoch = Long.parseLong(Files.readString(current()).strip());
      return Optional.of(new Serving(epoch, at.lastModifiedTime(), at.fileKey()));
    } catch (NoSuchFileException | NumberFormatException none) {
      return Optional.empty();
    }
  }

  boolean serves(long epoch) throws IOException {
    return serving().filter(serving -> serving.epoch() == epoch).isPresent();
  }

  public Path folder(long epoch) {
    return folder.resolve("epoch-" + epoch);
  }

  /** Names the index that serves from now on, all at once; then deletes the others. */
  void serve(long epoch) throws IOException {
    Path next = folder.resolve("current.tmp");
    Files.writeString(next, epoch + "\n");
    IOUtils.fsync(next, false);
    Files.move(next, current(), StandardCopyOption.ATOMIC_MOVE);
    IOUtils.fsync(folder, true);
    for (Path other : others(epoch)) {
      IOUtils.rm(other);
    }
  }

  /** Deletes an index. If it served, none does now; searchers keep what they have open. */
  void forget(long epoch) throws IOException {
    if (serves(epoch)) {
      Files.delete(current());
    }
    IOUtils.rm(folder(epoch));
  }

  private List<Path> others(long epoch) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> entry.getFileName().toString().startsWith("epoch-"))
          .filter(entry -> !entry.equals(folder(epoch)))
          .toList();
    }
  }

  private Path current() {
    return folder.resolve("current");
  }
}
