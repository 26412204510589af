package hitilafu.ingest.crawl;

import hitilafu.ingest.archive.ArchiveWriter;
import hitilafu.ingest.file.ImportOptions;
import hitilafu.ingest.file.Importer;
import hitilafu.ingest.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watched folders. The archive itself says what was taken: an archive file is named by what it was
 * made of, the name and content of one file of the folder. Not for use by several threads.
 */
final class Folders {
  /** A file that was touched just now may still be growing. */
  private static final Duration SETTLING = Duration.ofSeconds(10);

  private static final String PREFIX = "folder-";
  private static final Logger LOG = LoggerFactory.getLogger(Folders.class);

  private final Path archive;
  private final Predicate<String> removed;
  private final InstantSource clock;
  private final Fingerprints fingerprints = new Fingerprints();

  /**
   * @param removed addresses that were taken down
   */
  Folders(Path archive, Predicate<String> removed, InstantSource clock) {
    this.archive = archive;
    this.removed = removed;
    this.clock = clock;
  }

  /** What was left half written by a process that is no more. */
  void tidy() throws IOException {
    for (Path file : list(archive)) {
      String name = file.getFileName().toString();
      if (name.startsWith(PREFIX) && name.endsWith(".open")) {
        Files.delete(file);
      }
    }
  }

  /**
   * Archives the folder's files that are new or have changed.
   *
   * @return how many documents they held
   * @throws IOException if they cannot be archived; never for the folder's own faults
   */
  int look(Source source) throws IOException {
    int documents = 0;
    Set<String> taken = taken();
    Path folder = Path.of(source.at());
    List<Path> files = readable(folder);
    fingerprints.keep(folder, Set.copyOf(files));
    for (Path file : files) {
      Optional<BasicFileAttributes> is = attributes(file);
      if (is.isPresent() && isSettled(is.get())) {
        String id = fingerprints.of(file, is.get());
        documents += taken.add(id) ? take(file, id) : 0;
      }
    }
    return documents;
  }

  /** The ids of what the archive holds. */
  private Set<String> taken() throws IOException {
    return list(archive).stream()
        .map(file -> file.getFileName().toString())
        .filter(name -> name.startsWith(PREFIX) && name.endsWith(ArchiveWriter.ENDING))
        .map(name -> name.substring(PREFIX.length()).replaceFirst("-.*", ""))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static List<Path> readable(Path folder) {
    try {
      return list(folder);
    } catch (IOException unreadable) {
      LOG.warn("folder {} cannot be read, its files wait: {}", folder, unreadable.toString());
      return List.of();
    }
  }

  /** Empty for what is no file, or is gone by now. */
  private static Optional<BasicFileAttributes> attributes(Path file) {
    try {
      return Optional.of(Files.readAttributes(file, BasicFileAttributes.class))
          .filter(BasicFileAttributes::isRegularFile);
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  private boolean isSettled(BasicFileAttributes file) {
    Instant touched = file.lastModifiedTime().toInstant();
    return !touched.plus(SETTLING).isAfter(clock.instant());
  }

  private int take(Path file, String id) throws IOException {
    ArchiveWriter writer = ArchiveWriter.open(archive, PREFIX + id, clock);
    try {
      FolderFile imported = new FolderFile(writer, removed, clock);
      Importer.read(file, ImportOptions.NONE, imported::write);
      imported.end(file);
      writer.close();
      return imported.documents();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      writer.abandon(); // has no effect once it is closed
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
