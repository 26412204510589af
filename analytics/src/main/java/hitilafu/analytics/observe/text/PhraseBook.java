package hitilafu.analytics.observe.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All phrases of several word lists, found in one pass over a sentence: a word leads to the few
 * phrases that begin with it.
 *
 * @param <K> what a list stands for; comparable
 */
public final class PhraseBook<K> {
  private static final int SHORTEST_OPENING = 2;

  private record Entry<K>(K key, Phrase phrase) {}

  private final Map<String, List<Entry<K>>> byWord = new HashMap<>();
  private final Map<String, List<Entry<K>>> byOpening = new HashMap<>();
  private int longestOpening;

  private PhraseBook() {}

  /**
   * @param lists for each key the names of word lists that come with the code
   */
  public static <K> PhraseBook<K> read(Map<K, String> lists) {
    PhraseBook<K> book = new PhraseBook<>();
    lists.forEach((key, name) -> WordList.read(name).forEach(l -> book.add(key, Phrase.of(l))));
    return book;
  }

  static <K> PhraseBook<K> of(Map<K, List<String>> lists) {
    PhraseBook<K> book = new PhraseBook<>();
    lists.forEach((key, lines) -> lines.forEach(line -> book.add(key, Phrase.of(line))));
    return book;
  }

  private void add(K key, Phrase phrase) {
    Entry<K> entry = new Entry<>(key, phrase);
    phrase.firstWords().forEach(word -> at(byWord, word).add(entry));
    for (String opening : phrase.firstOpenings()) {
      at(byOpening, opening).add(entry);
      longestOpening = Math.max(longestOpening, opening.length());
    }
  }

  private static <K> List<Entry<K>> at(Map<String, List<Entry<K>>> entries, String word) {
    return entries.computeIfAbsent(word, w -> new ArrayList<>());
  }

  /** Where each key's phrases stand, in their order; of two of one key that overlap, the first. */
  public Map<K, List<Span>> in(List<Token> tokens) {
    Map<K, List<Span>> spans = new TreeMap<>();
    for (int i = 0; i < tokens.size(); i++) {
      String form = tokens.get(i).form();
      match(byWord.get(form), tokens, i, spans);
      if (Character.isDigit(form.charAt(0))) {
        match(byWord.get("0"), tokens, i, spans);
      }
      int longest = Math.min(form.length(), longestOpening);
      for (int length = SHORTEST_OPENING; length <= longest; length++) {
        match(byOpening.get(form.substring(0, length)), tokens, i, spans);
      }
    }
    return spans;
  }

  private static <K> void match(
      List<Entry<K>> entries, List<Token> tokens, int at, Map<K, List<Span>> spans) {
    if (entries == null) {
      return;
    }
    for (Entry<K> entry : entries) {
      int end = entry.phrase().match(tokens, at);
      if (end > 0) {
        Span span = new Span(tokens.get(at).start(), tokens.get(end - 1).end());
        add(spans.computeIfAbsent(entry.key(), k -> new ArrayList<>()), span);
      }
    }
  }

  /** Of two that begin at one place the longer one stays; one inside another adds nothing. */
  private static void add(List<Span> spans, Span span) {
    Span last = spans.isEmpty() ? null : spans.getLast();
    if (last != null && last.start() == span.start() && last.end() < span.end()) {
      spans.set(spans.size() - 1, span);
    } else if (last == null || last.end() < span.end() && !last.overlaps(span)) {
      spans.add(span);
    }
  }
}
