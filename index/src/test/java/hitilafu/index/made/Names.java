package hitilafu.index.made;

/** Words that no language has. Another number is another word. */
final class Names {
  private static final String[] SYLLABLES = {
    "ba", "de", "fi", "go", "hu", "ja", "ke", "li", "mo", "nu", "pa", "re", "si", "to", "vu", "wa",
    "ye", "zi", "cho", "nda", "mbe", "nyi", "shu", "tha", "kwe", "gri", "plo", "stu", "bra", "xe"
  };

  private Names() {}

  /** Three syllables; four and more from 27,000 on. */
  static String word(int number) {
    StringBuilder word = new StringBuilder();
    int rest = number;
    for (int syllable = 0; syllable < 3 || rest > 0; syllable++) {
      word.append(SYLLABLES[rest % SYLLABLES.length]);
      rest /= SYLLABLES.length;
    }
    return word.toString();
  }

  /** The same as a name. */
  static String name(int number) {
    String word = word(number);
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
