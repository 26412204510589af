package hitilafu.ingest.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A word list that comes with the code: a line an entry, {@code #} for remarks. */
final class Resource {
  private Resource() {}

  static Stream<String> lines(String name) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Resource.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
      List<String> lines = reader.lines().map(String::strip).toList();
      return lines.stream().filter(line -> !line.isEmpty() && !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands behind a kind in a list of lines {@code kind: entry}. */
  static Set<String> kind(String name, String kind) {
    return lines(name)
        .map(line -> line.split("\\s*:\\s*", 2))
        .filter(line -> line[0].equals(kind))
        .map(line -> line[1])
        .collect(Collectors.toUnmodifiableSet());
  }
}
