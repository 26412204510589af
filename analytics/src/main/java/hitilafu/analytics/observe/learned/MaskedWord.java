package hitilafu.analytics.observe.learned;

import hitilafu.analytics.observe.text.Sentence;
import hitilafu.analytics.observe.text.Span;
import hitilafu.analytics.observe.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A word as a model sees it: names, numbers, days and months are only that, so that nothing is
 * learned of a particular service or date.
 *
 * @param form the word, or what it is in angle brackets
 * @param clause see {@link Token#clause()}
 * @param plain whether it is a word of the language rather than a name, a number or a date
 */
public record MaskedWord(String form, Span span, int clause, boolean plain) {
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

  /**
   * @param names where the sentence names a service, an agency or a place, and the word for that
   */
  public static List<MaskedWord> of(Sentence sentence, Map<Span, String> names) {
    boolean shouts = sentence.capitals();
    List<MaskedWord> words = new ArrayList<>();
    Span last = null;
    for (Token token : sentence.tokens()) {
      Span name = covering(names, token);
      if (name == null) {
        words.add(word(token, shouts));
      } else {
        if (!name.equals(last)) {
          words.add(new MaskedWord("<" + names.get(name) + ">", name, token.clause(), false));
        }
        last = name;
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

  private static MaskedWord word(Token token, boolean shouts) {
    String form = token.form();
    if (Character.isDigit(form.charAt(0))) {
      return masked(form.matches("(19|20)\\d\\d") ? "<year>" : "<number>", token);
    }
    if (DAYS.contains(form)) {
      return masked("<day>", token);
    }
    if (MONTHS.contains(form)) {
      return masked("<month>", token);
    }
    return token.capital() && token.start() > 0 && !shouts
        ? masked("<name>", token)
        : new MaskedWord(form, token.span(), token.clause(), true);
  }

  private static MaskedWord masked(String form, Token token) {
    return new MaskedWord(form, token.span(), token.clause(), false);
  }
}
