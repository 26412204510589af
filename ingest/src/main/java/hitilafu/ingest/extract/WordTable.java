package hitilafu.ingest.extract;

import java.util.Map;

/**
 * What each of some words means, looked up in the middle of a text without copying them out of it.
 * The case of Latin letters does not count.
 */
final class WordTable<T> {
  /** Three of four places are free, so that most words that are not in it meet none that is. */
  private static final int ROOM = 4;

  private final String[] words;
  private final Object[] meanings;

  /** The words in lower case. */
  WordTable(Map<String, T> entries) {
    int size = Integer.highestOneBit(ROOM * entries.size()) * 2;
    words = new String[size];
    meanings = new Object[size];
    entries.forEach(this::put);
  }

  private void put(String word, T meaning) {
    int place = place(word, 0, word.length());
    while (words[place] != null) {
      place = next(place);
    }
    words[place] = word;
    meanings[place] = meaning;
  }

  /** The meaning of the word that stands there; null if it is none of them. */
  @SuppressWarnings("unchecked") // only put fills the array
  T get(String text, int from, int to) {
    for (int place = place(text, from, to); words[place] != null; place = next(place)) {
      String word = words[place];
      if (word.length() == to - from && word.regionMatches(true, 0, text, from, to - from)) {
        return (T) meanings[place];
      }
    }
    return null;
  }

  private int next(int place) {
    return place + 1 & words.length - 1;
  }

  private int place(String text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      hash = 31 * hash + (c >= 'A' && c <= 'Z' ? c | ' ' : c);
    }
    return (hash ^ hash >>> 16) & words.length - 1;
  }
}
