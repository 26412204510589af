package hitilafu.analytics;

import hitilafu.analytics.catalog.CatalogFiles;
import hitilafu.ingest.archive.ArchiveWriter;
import hitilafu.model.Capture;
import hitilafu.model.Catalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a job reads and writes.
 *
 * @param truth the folder of {@code archive/} and, where it has one of its own, {@code catalog/}
 * @param derived the folder of all else
 */
record JobHome(Path truth, Path derived) {
  static JobHome in(Path folder) {
    return new JobHome(folder, folder);
  }

  Catalog catalog() {
    return CatalogFiles.withFolder(truth.resolve("catalog"));
  }

  Path archive() {
    return truth.resolve("archive");
  }

  JobSettings settings(int parallelism) {
    return new JobSettings(
        archive(),
        truth.resolve("corrections"),
        derived.resolve("log"),
        derived.resolve("checkpoints"),
        derived.resolve("scratch"),
        catalog(),
        "",
        parallelism,
        Duration.ofSeconds(10),
        Duration.ofMillis(200));
  }

  Run.Outcome run(boolean replay) throws Exception {
    return new Run(settings(1)).once(replay, (read, all) -> {});
  }

  /** Closes a file of these captures. */
  void archive(List<Capture> captures) throws IOException {
    Instant now = Instant.parse("2025-01-05T00:00:00Z");
    try (ArchiveWriter archive = ArchiveWriter.open(archive(), "test", () -> now)) {
      for (Capture capture : captures) {
        archive.write(capture);
      }
    }
  }

  /** The folder of the current epoch's logs. */
  Path epoch() throws IOException {
    Epochs epochs = settings(1).epochs();
    return epochs.folder(epochs.current().orElseThrow());
  }

  /** The lines of a log of the current epoch, sorted. */
  List<String> lines(String log) throws IOException {
    return lines(epoch().resolve(log));
  }

  /** The lines of a folder's closed files, sorted. */
  static List<String> lines(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .flatMap(JobHome::read)
          .sorted()
          .toList();
    }
  }

  private static Stream<String> read(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
