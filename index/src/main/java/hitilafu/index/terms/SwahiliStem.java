package hitilafu.index.terms;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the forms of a Swahili word share: {@code umekatika}, {@code kukatwa} and {@code ulikatika}
 * (it was cut), {@code mtandao} and {@code mitandao} (network, networks). Only by the shape of
 * words, without a list of them: a word of open syllables loses what is before its root (subject
 * and tense, {@code ku-}, or the prefix of its noun class) and its endings.
 *
 * <p>It errs where a root looks like a prefix. So a stem is only ever a second way to find a word.
 */
final class SwahiliStem {
  private static final int SHORTEST_WORD = 5;
  private static final int SHORTEST_ROOT = 3;
  private static final String VOWELS = "aeiou";

  /** Open syllables alone, with the few clusters that Swahili has. */
  private static final Pattern SYLLABLES =
      Pattern.compile(
          "m?(?:(?:m(?=[bpvw])|n(?=[dgjzy]))?(?:ch|sh|th|dh|gh|kh|[bdfghjklmnprstvwyz])?[wy]?[aeiou])+");

  /** Infinitive; subject and tense; or negation and subject. */
  private static final Pattern VERB =
      Pattern.compile(
          "(?:ku(?:to)?(?=[a-z]{4})"
              + "|(?:ha|si)?(?:ni|u|a|tu|wa|i|li|ya|ki|vi|zi|pa|mu)"
              + "(?:na|li|mesha|me|ta|ja|ngali|nge|ki|ka)"
              + "|ha(?:i|u|wa|zi|vi|li|ya|ki|tu)(?=[a-z]{4}))"
              + "(?<root>[a-z]{3,})");

  private static final Pattern NOUN =
      Pattern.compile("(?:(?:ma|mi|wa|m(?=[^aeiou]))(?=[a-z]{4})|ki|vi)(?<root>[a-z]{3,})");

  /** Passive, stative, causative and their like, before the final vowel. */
  private static final Pattern EXTENSIONS = Pattern.compile("(?:[ie]k|[ie]sh|[ie]z|an)*w?$");

  private SwahiliStem() {}

  /** The stem of a word in lower case; empty if it does not look like Swahili, or is short. */
  static Optional<String> of(String word) {
    if (word.length() < SHORTEST_WORD || !open(word) || !SYLLABLES.matcher(word).matches()) {
      return Optional.empty();
    }
    Matcher verb = VERB.matcher(word);
    if (verb.matches()) {
      return Optional.of(root(withoutVowels(verb.group("root"))));
    }
    Matcher noun = NOUN.matcher(word);
    return Optional.of(withoutVowels(noun.matches() ? noun.group("root") : word));
  }

  /** Whether it ends as an open syllable does: most English words do not, which is soon seen. */
  private static boolean open(String word) {
    return VOWELS.indexOf(word.charAt(word.length() - 1)) >= 0;
  }

  private static String root(String bare) {
    String shorter = EXTENSIONS.matcher(bare).replaceFirst("");
    return withoutVowels(shorter.length() < SHORTEST_ROOT ? bare : shorter);
  }

  /** Without the vowels that it ends in, as long as something is left. */
  private static String withoutVowels(String word) {
    int end = word.length();
    while (end > SHORTEST_ROOT && VOWELS.indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.substring(0, end);
  }
}
