package hitilafu.analytics.observe.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Numbers in words, English and Swahili: "forty-one", "a dozen", "kumi na mbili". */
public final class NumberWords {
  private static final List<String> UNITS =
      List.of("one two three four five six seven eight nine".split(" "));
  private static final List<String> TEENS =
      List.of(
          ("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
              .split(" "));
  private static final List<String> TENS =
      List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
  private static final List<String> MOJA =
      List.of("moja mbili tatu nne tano sita saba nane tisa".split(" "));
  private static final List<String> KUMI =
      List.of(
          ("kumi ishirini thelathini arobaini hamsini sitini sabini themanini tisini").split(" "));
  private static final Map<String, Integer> VALUES = values();

  /** From one to ninety-nine, as a part of a regular expression without groups. */
  public static final String ENGLISH =
      "(?:(?:"
          + String.join("|", TENS)
          + ")(?:[- ](?:"
          + String.join("|", UNITS)
          + "))?|"
          + String.join("|", TEENS)
          + "|"
          + String.join("|", UNITS)
          + ")";

  /** From moja to tisini na tisa, likewise. */
  public static final String SWAHILI =
      "(?:(?:"
          + String.join("|", KUMI)
          + ")(?: na (?:"
          + String.join("|", MOJA)
          + "))?|"
          + String.join("|", MOJA)
          + ")";

  private NumberWords() {}

  /** What such words say; 0 if they say no number. */
  public static int of(String words) {
    int sum = 0;
    for (String word : words.toLowerCase(Locale.ROOT).split("[- ]| na ")) {
      sum += VALUES.getOrDefault(word, 0);
    }
    return sum;
  }

  private static Map<String, Integer> values() {
    Map<String, Integer> values = new HashMap<>();
    put(values, UNITS, 1, 1);
    put(values, TEENS, 10, 1);
    put(values, TENS, 20, 10);
    put(values, MOJA, 1, 1);
    put(values, KUMI, 10, 10);
    values.put("dozen", 12);
    return Map.copyOf(values);
  }

  private static void put(Map<String, Integer> values, List<String> words, int first, int step) {
    for (int i = 0; i < words.size(); i++) {
      values.put(words.get(i), first + i * step);
    }
  }
}
