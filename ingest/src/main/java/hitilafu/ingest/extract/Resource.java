package hitilafu.ingest.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
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

  /** What stands behind each kind in a list of lines {@code kind: entry}, in order. */
  static Map<String, List<String>> kinds(String name) {
    return lines(name)
        .map(line -> line.split("\\s*:\\s*", 2))
        .collect(
            Collectors.groupingBy(
                line -> line[0], Collectors.mapping(line -> line[1], Collectors.toList())));
  }

  /** The entries of one kind as keys of words. */
  static Set<String> keys(String name, String kind) {
    return kinds(name).get(kind).stream().map(Words::key).collect(Collectors.toUnmodifiableSet());
  }
}
