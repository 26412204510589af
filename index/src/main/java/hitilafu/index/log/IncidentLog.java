package hitilafu.index.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The incident log: a folder with {@code current}, which holds the number of the current epoch, and
 * {@code epoch-N/incidents/*.jsonl}, closed files that never change. Names that begin with a dot or
 * an underscore are a writer's own.
 */
public record IncidentLog(Path folder) {

  /** The current epoch; empty while nothing was ever written. */
  public OptionalLong currentEpoch() throws IOException {
    Path current = folder.resolve("current");
    try {
      return OptionalLong.of(Long.parseLong(Files.readString(current).strip()));
    } catch (NoSuchFileException nothingYet) {
      return OptionalLong.empty();
    } catch (NumberFormatException e) {
      throw new IllegalStateException(current + " does not hold the number of an epoch", e);
    }
  }

  /** The closed files of an epoch, by name. */
  public List<Path> files(long epoch) throws IOException {
    Path incidents = folder.resolve("epoch-" + epoch).resolve("incidents");
    if (!Files.isDirectory(incidents)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(incidents)) {
      return files.filter(IncidentLog::closed).sorted().toList();
    }
  }

  /** Their names. */
  public Set<String> names(long epoch) throws IOException {
    return files(epoch).stream()
        .map(file -> file.getFileName().toString())
        .collect(Collectors.toSet());
  }

  private static boolean closed(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".jsonl") && !name.startsWith(".") && !name.startsWith("_");
  }
}
