package hitilafu.analytics;

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
 * that readers follow. An epoch carries what it was derived with.
 *
 * @param log the log folder
 */
public record Epochs(Path log) {
  private static final String PREFIX = "epoch-";

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

  /** What the epoch was derived with; empty if it was cut off before it could say. */
  Optional<Derivation> derivation(long epoch) throws IOException {
    Path file = derivationFile(epoch);
    return Files.exists(file)
        ? Optional.of(Json.read(Files.readString(file), Derivation.class))
        : Optional.empty();
  }

  /** Makes the epoch's folder and notes what it is derived with. */
  void begin(long epoch, Derivation derivation) throws IOException {
    Files.createDirectories(folder(epoch));
    replace(derivationFile(epoch), Json.write(derivation));
  }

  /** Whether the epoch holds lines that readers may have seen. */
  boolean hasLines(long epoch) throws IOException {
    if (!Files.isDirectory(folder(epoch))) {
      return false;
    }
    try (Stream<Path> files = Files.walk(folder(epoch), 2)) {
      return files
          .map(file -> file.getFileName().toString())
          .anyMatch(name -> name.endsWith(".jsonl") && !name.startsWith("."));
    }
  }

  /** How many problems the epoch has kept. */
  long problems(long epoch) throws IOException {
    Path problems = folder(epoch).resolve("problems");
    if (!Files.isDirectory(problems)) {
      return 0;
    }
    long lines = 0;
    try (Stream<Path> files = Files.list(problems)) {
      for (Path file : files.filter(f -> !f.getFileName().toString().startsWith(".")).toList()) {
        try (Stream<String> content = Files.lines(file)) {
          lines += content.count();
        }
      }
    }
    return lines;
  }

  private Path derivationFile(long epoch) {
    return folder(epoch).resolve("derivation.json");
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
