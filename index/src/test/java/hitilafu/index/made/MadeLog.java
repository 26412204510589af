package hitilafu.index.made;

import hitilafu.model.Json;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * An incident log of one epoch, as its writer leaves it: a file is written under a hidden name and
 * renamed when it is whole.
 *
 * @param folder the log, as an indexer takes it
 */
public record MadeLog(Path folder, MadeIncidents incidents) {
  /** What an epoch's first file makes it: the current one. */
  public MadeLog begin() throws IOException {
    Files.createDirectories(files());
    Files.writeString(folder.resolve("current"), "1\n");
    return this;
  }

  /** Closes files of so many incidents each, until there are so many in all. */
  public MadeLog write(long count, int perFile) throws IOException {
    begin();
    for (long from = 0; from < count; from += perFile) {
      close("part-%09d.jsonl".formatted(from), from, Math.min(count, from + perFile), 1);
    }
    return this;
  }

  /**
   * Closes one file.
   *
   * @param from the first incident in it
   * @param to one past the last
   */
  public Path close(String name, long from, long to, int revision) throws IOException {
    Path open = files().resolve("." + name);
    try (BufferedWriter out = Files.newBufferedWriter(open)) {
      for (long number = from; number < to; number++) {
        out.write(Json.write(incidents.line(number, revision)));
        out.write('\n');
      }
    }
    return Files.move(open, files().resolve(name), StandardCopyOption.ATOMIC_MOVE);
  }

  private Path files() {
    return folder.resolve("epoch-1").resolve("incidents");
  }
}
