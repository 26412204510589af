package hitilafu.analytics.observe.text;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** A word list of single words, of which each is as good as any other. */
public final class WordSet {
  private final Set<String> words;

  private WordSet(Set<String> words) {
    this.words = words;
  }

  /** The list of this name that comes with the code. */
  public static WordSet read(String name) {
    return new WordSet(
        WordList.read(name).stream()
            .flatMap(line -> Arrays.stream(line.split("\\|")))
            .collect(Collectors.toUnmodifiableSet()));
  }

  public boolean has(Token token) {
    return has(token.form());
  }

  public boolean has(String form) {
    return words.contains(form);
  }
}
