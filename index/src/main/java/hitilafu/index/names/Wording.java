package hitilafu.index.names;

import hitilafu.index.fields.IncidentFields;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Words of the trade, from {@code wording.txt}: a line is a group of words that mean the same in
 * reports of outages, English and Swahili, and after {@code =>} the values that incidents of it are
 * filed under.
 */
final class Wording {
  private Wording() {}

  static void addTo(Lexicon lexicon) {
    lines().forEach(line -> add(line, lexicon));
  }

  private static void add(String line, Lexicon lexicon) {
    String[] halves = line.split("=>", 2);
    lexicon.wording(
        list(halves[0]),
        halves.length == 1 ? List.of() : list(halves[1]).stream().map(Wording::value).toList());
  }

  private static Meaning.Value value(String text) {
    String[] parts = text.split(":", 2);
    return new Meaning.Value(IncidentFields.find(parts[0]).orElseThrow(), parts[1]);
  }

  private static List<String> list(String text) {
    return Arrays.stream(text.split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  private static Stream<String> lines() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Wording.class.getResourceAsStream("wording.txt"), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
