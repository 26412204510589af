package hitilafu.app.news;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Lists of words and sentences by section: lines of {@code section | text}. */
final class Lists {
  private final Map<String, List<String>> sections = new HashMap<>();

  Lists(String resource) {
    try (InputStream in = Lists.class.getResourceAsStream(resource)) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.contains(" | ") && !line.startsWith("#"))
          .map(line -> line.split(" \\| ", 2))
          .forEach(p -> sections.computeIfAbsent(p[0], s -> new ArrayList<>()).add(p[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> all(String section) {
    return sections.get(section);
  }

  String any(String section, Random random) {
    List<String> all = all(section);
    return all.get(random.nextInt(all.size()));
  }
}
