package hitilafu.ingest.crawl;

import hitilafu.ingest.archive.ArchiveWriter;
import hitilafu.ingest.file.ImportOptions;
import hitilafu.ingest.file.Imported;
import hitilafu.ingest.file.Importer;
import hitilafu.ingest.source.Source;
import hitilafu.model.ContentId;
import hitilafu.model.Problem;
import hitilafu.model.ProblemType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watched folders. The archive itself says what was taken: an archive file is named by what it was
 * made of, the path, size and date of one file of the folder.
 */
final class Folders {
  /** A file that was touched just now may still be growing. */
  private static final Duration SETTLING = Duration.ofSeconds(10);

  private static final String PREFIX = "folder-";
  private static final Logger LOG = LoggerFactory.getLogger(Folders.class);

  private final Path archive;
  private final Predicate<String> removed;
  private final InstantSource clock;

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
   * @throws IOException if they cannot be archived; never for the folder's own faults
   */
  void look(Source source) throws IOException {
    for (Path file : readable(Path.of(source.at()))) {
      Optional<BasicFileAttributes> is = attributes(file);
      if (is.isPresent() && isSettled(is.get()) && !isTaken(id(file, is.get()))) {
        take(file, id(file, is.get()));
      }
    }
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

  private boolean isTaken(String id) throws IOException {
    return list(archive).stream()
        .map(file -> file.getFileName().toString())
        .anyMatch(name -> name.startsWith(PREFIX + id) && name.endsWith(ArchiveWriter.ENDING));
  }

  private void take(Path file, String id) throws IOException {
    ArchiveWriter writer = ArchiveWriter.open(archive, PREFIX + id, clock);
    try {
      Importer.read(file, ImportOptions.NONE, imported -> write(writer, imported));
      writer.close();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      writer.abandon(); // has no effect once it is closed
    }
  }

  private void write(ArchiveWriter writer, Imported imported) {
    try {
      switch (imported) {
        case Imported.Captured captured when removed.test(captured.capture().url()) ->
            writer.write(
                Problem.of(ProblemType.REMOVED, "was taken down and is not imported again"),
                clock.instant());
        case Imported.Captured captured -> writer.write(captured.capture());
        case Imported.Faulty faulty -> writer.write(faulty.problem(), clock.instant());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String id(Path file, BasicFileAttributes is) {
    return ContentId.of(
        file.toAbsolutePath().normalize(), is.size(), is.lastModifiedTime().toInstant());
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
