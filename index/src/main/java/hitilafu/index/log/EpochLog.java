package hitilafu.index.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * The logs that are indexed: a folder with {@code current}, which holds the number of the current
 * epoch, and {@code epoch-N/incidents/*.jsonl} and the like, closed files that never change. Names
 * that begin with a dot or an underscore are a writer's own.
 */
public record EpochLog(Path folder) {

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

  /** The closed files of one of an epoch's logs, by name; none if there is no such log. */
  public List<Path> files(long epoch, String log) throws IOException {
    Path lines = folder.resolve("epoch-" + epoch).resolve(log);
    if (!Files.isDirectory(lines)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(lines)) {
      return files.filter(EpochLog::closed).sorted().toList();
    }
  }

  private static boolean closed(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".jsonl") && !name.startsWith(".") && !name.startsWith("_");
  }
}
