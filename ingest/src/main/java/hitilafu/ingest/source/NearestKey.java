package hitilafu.ingest.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The word that was probably meant. */
final class NearestKey {
  private static final int MAX_LENGTH = 40;

  private NearestKey() {}

  /** The known word that differs least, if it differs little. */
  static Optional<String> of(String word, Collection<String> known) {
    String written = word.toLowerCase(Locale.ROOT);
    if (written.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    return known.stream()
        .filter(k -> distance(written, k.toLowerCase(Locale.ROOT)) <= 1 + k.length() / 5)
        .min(Comparator.comparingInt(k -> distance(written, k.toLowerCase(Locale.ROOT))));
  }

  /** Levenshtein's: letters to add, drop or change. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
