package hitilafu.index.made;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What is written of an outage: patterns of {@code sentences.txt}, and words to fill them with. */
final class Sentences {
  private static final int WORDS = 60_000;

  private final Map<String, List<String>> patterns = read();
  private final Zipf words = new Zipf(WORDS, 0.9);

  /** A pattern of a section, filled. Each of its free words is another. */
  String any(String section, Map<String, String> known, Random random) {
    List<String> all = patterns.get(section);
    String text = all.get(random.nextInt(all.size()));
    StringBuilder filled = new StringBuilder();
    int done = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', done)) {
      int close = text.indexOf('}', open);
      String word = known.get(text.substring(open + 1, close));
      filled.append(text, done, open).append(word == null ? word(random) : word);
      done = close + 1;
    }
    return filled.append(text, done, text.length()).toString();
  }

  /** A word of the country, few of them often. */
  String word(Random random) {
    return Names.name(5_000 + words.next(random));
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> sections = new HashMap<>();
    try (InputStream in = Sentences.class.getResourceAsStream("sentences.txt")) {
      List<String> section = List.of();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (line.startsWith("[")) {
          section = new ArrayList<>();
          sections.put(line.substring(1, line.length() - 1), section);
        } else {
          section.add(line);
        }
      }
      return sections;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
