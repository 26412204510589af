package hitilafu.analytics.observe.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A word list that comes with the code: a phrase a line, {@code #} for remarks, and {@code @be =
 * is|are|was} for a set of words that later lines name as {@code @be}. {@code @past:kwama|feli} is
 * each word of the set joined with each of these: Swahili verbs begin with subject and tense.
 */
final class WordList {
  private WordList() {}

  static List<String> read(String name) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                WordList.class.getResourceAsStream("/hitilafu/analytics/observe/" + name),
                StandardCharsets.UTF_8))) {
      return parse(reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> parse(List<String> lines) {
    Map<String, String> sets = new TreeMap<>();
    List<String> phrases = new ArrayList<>();
    for (String line : lines) {
      String text = line.replaceFirst("#.*", "").strip();
      if (text.startsWith("@") && text.contains("=")) {
        String[] set = text.substring(1).split("\\s*=\\s*", 2);
        sets.put(set[0], spelled(set[1], sets));
      } else if (!text.isEmpty()) {
        phrases.add(spelled(text, sets));
      }
    }
    return phrases;
  }

  private static String spelled(String text, Map<String, String> sets) {
    StringBuilder spelled = new StringBuilder();
    for (String word : text.split("\\s+")) {
      spelled.append(spelled.isEmpty() ? "" : " ").append(word(word, sets));
    }
    return spelled.toString();
  }

  /** The alternatives of one word, each set among them spelled out. */
  private static String word(String word, Map<String, String> sets) {
    String optional = word.endsWith("?") ? "?" : "";
    String forms = word.replaceFirst("\\?$", "");
    int colon = forms.startsWith("@") ? forms.indexOf(':') : -1;
    return (colon < 0
            ? alternatives(forms, sets)
            : joined(set(forms.substring(1, colon), sets), forms.substring(colon + 1)))
        + optional;
  }

  private static String alternatives(String forms, Map<String, String> sets) {
    return Arrays.stream(forms.split("\\|"))
        .map(form -> form.startsWith("@") ? set(form.substring(1), sets) : form)
        .collect(Collectors.joining("|"));
  }

  private static String joined(String heads, String tails) {
    return Arrays.stream(heads.split("\\|"))
        .flatMap(head -> Arrays.stream(tails.split("\\|")).map(head::concat))
        .collect(Collectors.joining("|"));
  }

  private static String set(String name, Map<String, String> sets) {
    if (!sets.containsKey(name)) {
      throw new IllegalArgumentException("no set of words @" + name);
    }
    return sets.get(name);
  }
}
