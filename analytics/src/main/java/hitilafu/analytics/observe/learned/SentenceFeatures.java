package hitilafu.analytics.observe.learned;

import hitilafu.analytics.observe.text.Sentence;
import hitilafu.analytics.observe.text.Sign;
import hitilafu.analytics.observe.text.Signs;
import hitilafu.analytics.observe.text.Span;
import hitilafu.analytics.observe.text.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What of a sentence tells its sense: words and pairs of words, their beginnings and endings (for a
 * Swahili verb has its root at the end), and the signs in it. Names are left out, so that nothing
 * is learned of a particular service.
 */
public final class SentenceFeatures {
  private static final int BEGINNING = 5;
  private static final int ENDING = 6;
  private static final int LONG = 7;

  private static final Set<String> DAYS =
      Set.of(
          ("monday tuesday wednesday thursday friday saturday sunday jumatatu jumanne jumatano"
                  + " alhamisi ijumaa jumamosi jumapili")
              .split(" "));
  private static final Set<String> MONTHS =
      Set.of(
          ("january february march april june july august september october november december jan"
                  + " feb mar apr jun jul aug sept oct nov dec januari februari machi aprili mei"
                  + " juni julai agosti septemba oktoba novemba desemba")
              .split(" "));

  private SentenceFeatures() {}

  /**
   * @param names where the sentence names a service, an agency or a place, and the word for that
   */
  public static Collection<String> of(Sentence sentence, Signs signs, Map<Span, String> names) {
    Set<String> features = new LinkedHashSet<>();
    List<Word> words = words(sentence, names);
    Word before = null;
    for (Word word : words) {
      features.add(word.form());
      if (word.plain() && word.form().length() >= LONG) {
        features.add("^" + word.form().substring(0, BEGINNING));
        features.add("$" + word.form().substring(word.form().length() - ENDING));
      }
      boolean joined = before != null && before.clause() == word.clause();
      features.add((joined ? before.form() : "|") + "_" + word.form());
      before = word;
    }
    for (Sign sign : signs.spans().keySet()) {
      features.add("+" + sign.name());
    }
    features.add(sentence.title() ? "=title" : sentence.whole() ? "=body" : "=fragment");
    return features;
  }

  /**
   * @param plain whether it is a word of the language rather than a name, a number or a date
   */
  private record Word(String form, int clause, boolean plain) {}

  private static List<Word> words(Sentence sentence, Map<Span, String> names) {
    boolean shouts = sentence.capitals();
    List<Word> words = new ArrayList<>();
    Span last = null;
    for (Token token : sentence.tokens()) {
      Span name = covering(names, token);
      if (name != null) {
        if (!name.equals(last)) {
          words.add(new Word("<" + names.get(name) + ">", token.clause(), false));
        }
        last = name;
      } else {
        words.add(word(token, shouts));
      }
    }
    return words;
  }

  private static Span covering(Map<Span, String> names, Token token) {
    for (Span name : names.keySet()) {
      if (name.overlaps(token.span())) {
        return name;
      }
    }
    return null;
  }

  private static Word word(Token token, boolean shouts) {
    String form = token.form();
    if (Character.isDigit(form.charAt(0))) {
      boolean year = form.matches("(19|20)\\d\\d");
      return new Word(year ? "<year>" : "<number>", token.clause(), false);
    }
    if (DAYS.contains(form)) {
      return new Word("<day>", token.clause(), false);
    }
    if (MONTHS.contains(form)) {
      return new Word("<month>", token.clause(), false);
    }
    boolean name = token.capital() && token.start() > 0 && !shouts;
    return name ? new Word("<name>", token.clause(), false) : new Word(form, token.clause(), true);
  }
}
