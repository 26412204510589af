package hitilafu.index.write;

import hitilafu.index.fields.DocumentKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * The folder of the indexes: {@code epoch-3/}, {@code epoch-3.2/}, one a build; {@code current},
 * the name of the build that serves; {@code rebuilding/}, what a reindex has not finished.
 */
public record IndexHome(Path folder) {
  private static final String PREFIX = "epoch-";

  /**
   * Which build serves.
   *
   * @param named when, and by which file, it was named: a build that is made anew is another
   */
  public record Serving(Build build, FileTime named, Object file) {}

  /** Which build serves; empty before the first. An unreadable name counts as none. */
  public Optional<Serving> serving() throws IOException {
    try {
      BasicFileAttributes at = Files.readAttributes(current(), BasicFileAttributes.class);
      return Build.parse(Files.readString(current()).strip())
          .map(build -> new Serving(build, at.lastModifiedTime(), at.fileKey()));
    } catch (NoSuchFileException none) {
      return Optional.empty();
    }
  }

  public Path folder(Build build) {
    return folder.resolve(PREFIX + build.name());
  }

  /** Whether a build has an index of a kind of documents, however old. */
  public boolean has(Build build, DocumentKind<?> kind) throws IOException {
    return isIndex(folder(build).resolve(kind.name()));
  }

  /** Whether a folder has an index, however old. */
  static boolean isIndex(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Directory directory = FSDirectory.open(folder)) {
      return DirectoryReader.indexExists(directory);
    }
  }

  boolean serves(Build build) throws IOException {
    return serving().filter(serving -> serving.build().equals(build)).isPresent();
  }

  /** The build that serves, if it is of this epoch. */
  Optional<Build> serving(long epoch) throws IOException {
    return serving().map(Serving::build).filter(build -> build.epoch() == epoch);
  }

  /**
   * The build of an epoch that is to be kept up to date: the one that serves; else the last one
   * that was begun, since it will soon; else the first.
   */
  Build wanted(long epoch) throws IOException {
    Optional<Build> serving = serving(epoch);
    return serving.isPresent() ? serving.get() : last(epoch).orElse(Build.first(epoch));
  }

  /** The highest build of an epoch that has a folder. */
  Optional<Build> last(long epoch) throws IOException {
    return builds().stream().filter(build -> build.epoch() == epoch).max(Comparator.naturalOrder());
  }

  /** The builds that have a folder, whatever is in it. */
  List<Build> builds() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .map(entry -> entry.getFileName().toString())
          .filter(name -> name.startsWith(PREFIX))
          .flatMap(name -> Build.parse(name.substring(PREFIX.length())).stream())
          .toList();
    }
  }

  Path current() {
    return folder.resolve("current");
  }

  Path rebuilding() {
    return folder.resolve("rebuilding");
  }
}
