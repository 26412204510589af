package hitilafu.analytics.observe.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All phrases of all signs, found in one pass over a sentence: a word leads to the few phrases that
 * begin with it.
 */
public final class PhraseBook {
  /** The word lists that come with the code. */
  public static final PhraseBook BUILT_IN = builtIn();

  private static final int SHORTEST_OPENING = 2;

  private record Entry(Sign sign, Phrase phrase) {}

  private final Map<String, List<Entry>> byWord = new HashMap<>();
  private final Map<String, List<Entry>> byOpening = new HashMap<>();
  private int longestOpening;

  private PhraseBook() {}

  private static PhraseBook builtIn() {
    PhraseBook book = new PhraseBook();
    for (Sign sign : Sign.values()) {
      WordList.read(sign.list()).forEach(line -> book.add(sign, Phrase.of(line)));
    }
    return book;
  }

  static PhraseBook of(Map<Sign, List<String>> lists) {
    PhraseBook book = new PhraseBook();
    lists.forEach((sign, lines) -> lines.forEach(line -> book.add(sign, Phrase.of(line))));
    return book;
  }

  private void add(Sign sign, Phrase phrase) {
    Entry entry = new Entry(sign, phrase);
    phrase.firstWords().forEach(word -> at(byWord, word).add(entry));
    for (String opening : phrase.firstOpenings()) {
      at(byOpening, opening).add(entry);
      longestOpening = Math.max(longestOpening, opening.length());
    }
  }

  private static List<Entry> at(Map<String, List<Entry>> entries, String word) {
    return entries.computeIfAbsent(word, w -> new ArrayList<>());
  }

  /** Every sign in these words, in their order; of two with one sign that overlap, the first. */
  public Signs in(List<Token> tokens) {
    Map<Sign, List<Span>> spans = new EnumMap<>(Sign.class);
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
    return new Signs(spans);
  }

  private static void match(
      List<Entry> entries, List<Token> tokens, int at, Map<Sign, List<Span>> spans) {
    if (entries == null) {
      return;
    }
    for (Entry entry : entries) {
      int end = entry.phrase().match(tokens, at);
      if (end > 0) {
        Span span = new Span(tokens.get(at).start(), tokens.get(end - 1).end());
        add(spans.computeIfAbsent(entry.sign(), s -> new ArrayList<>()), span);
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
