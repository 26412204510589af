package hitilafu.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text's shingles, each as 32 bits: every run of four words. A word is a run of letters and
 * digits in lower case, so typography and punctuation do not count. A text of fewer words is one
 * shingle; one without words has none.
 */
final class Shingles {
  /** One changed word costs as many shingles; fewer would be met in texts that are unrelated. */
  private static final int WORDS = 4;

  private static final long FNV_BASIS = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private Shingles() {}

  /** Sorted, each once. */
  static int[] of(String text) {
    long[] words = words(text);
    int runs = words.length == 0 ? 0 : Math.max(1, words.length - WORDS + 1);
    int[] shingles = new int[runs];
    for (int i = 0; i < runs; i++) {
      long shingle = 0;
      for (int w = i; w < Math.min(i + WORDS, words.length); w++) {
        shingle = mixed(shingle + words[w]);
      }
      shingles[i] = (int) (shingle >>> 32);
    }
    Arrays.sort(shingles);
    return distinct(shingles);
  }

  private static long[] words(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    long[] words = new long[plain.length() / 2 + 1];
    int count = 0;
    long hash = FNV_BASIS;
    boolean open = false;
    for (int i = 0, c; i < plain.length(); i += Character.charCount(c)) {
      c = plain.codePointAt(i);
      if (isPart(c)) {
        hash = (hash ^ c) * FNV_PRIME;
        open = true;
      } else if (open) {
        words[count++] = hash;
        hash = FNV_BASIS;
        open = false;
      }
    }
    if (open) {
      words[count++] = hash;
    }
    return Arrays.copyOf(words, count);
  }

  private static boolean isPart(int c) {
    return c < 0x80 ? c >= 'a' && c <= 'z' || c >= '0' && c <= '9' : Character.isLetterOrDigit(c);
  }

  private static int[] distinct(int[] sorted) {
    int kept = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[kept++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, kept);
  }

  /** Every bit of the outcome depends on every bit: the finaliser of SplitMix64. */
  static long mixed(long bits) {
    long a = (bits ^ bits >>> 30) * 0xbf58476d1ce4e5b9L;
    long b = (a ^ a >>> 27) * 0x94d049bb133111ebL;
    return b ^ b >>> 31;
  }
}
