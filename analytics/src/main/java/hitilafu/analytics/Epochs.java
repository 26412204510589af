package hitilafu.analytics;

import hitilafu.model.Catalog;
import hitilafu.model.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * The epochs of a log folder: each replay writes one of its own, and {@code current} names the one
 * that readers follow. An epoch carries the stamp of what derived it.
 *
 * @param log the log folder
 */
public record Epochs(Path log) {
  private static final String PREFIX = "epoch-";

  /**
   * What an epoch was derived with; another catalog or pipeline needs another epoch.
   *
   * @param pipeline {@link IncidentPipeline#VERSION}
   * @param catalog {@link Catalog#version()}
   */
  public record Stamp(int pipeline, String catalog) {
    static Stamp of(Catalog catalog) {
      return new Stamp(IncidentPipeline.VERSION, catalog.version());
    }
  }

  /** The epoch that readers follow; empty before the first run. */
  public OptionalLong current() throws IOException {
    Path file = log.resolve("current");
    return Files.exists(file)
        ? OptionalLong.of(Long.parseLong(Files.readString(file).strip()))
        : OptionalLong.empty();
  }

  /** The folder of an epoch's logs. */
  public Path folder(long epoch) {
    return log.resolve(PREFIX + epoch);
  }

  /** What the epoch was derived with; empty if it has no stamp. */
  Optional<Stamp> stamp(long epoch) throws IOException {
    Path file = folder(epoch).resolve("stamp.json");
    return Files.exists(file)
        ? Optional.of(Json.read(Files.readString(file), Stamp.class))
        : Optional.empty();
  }

  /** Makes the epoch's folder and stamps it. */
  void begin(long epoch, Stamp stamp) throws IOException {
    Files.createDirectories(folder(epoch));
    replace(folder(epoch).resolve("stamp.json"), Json.write(stamp));
  }

  /** Lets readers follow this epoch from now on. */
  void publish(long epoch) throws IOException {
    replace(log.resolve("current"), epoch + "\n");
  }

  /** All epochs that have a folder, current or not. */
  List<Long> all() throws IOException {
    if (!Files.isDirectory(log)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(log)) {
      return folders
          .map(folder -> folder.getFileName().toString())
          .filter(name -> name.matches(PREFIX + "\\d+"))
          .map(name -> Long.parseLong(name.substring(PREFIX.length())))
          .sorted()
          .toList();
    }
  }

  private static void replace(Path file, String content) throws IOException {
    Path beside = file.resolveSibling("." + file.getFileName() + ".new");
    Files.writeString(beside, content);
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
