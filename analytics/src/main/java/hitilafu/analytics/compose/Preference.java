package hitilafu.analytics.compose;

import java.util.Comparator;

/**
 * What a field wants before it is asked who says so.
 *
 * @param first its least value is preferred
 * @param words for people: what is preferred to what
 */
record Preference<T>(Comparator<T> first, String words) {
  /** Any value is as good as another. */
  static <T> Preference<T> none() {
    return new Preference<>(Comparator.comparing(value -> 0), "");
  }
}
