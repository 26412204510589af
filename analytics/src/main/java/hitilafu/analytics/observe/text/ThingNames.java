package hitilafu.analytics.observe.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Names of things that can fail, by their shape, catalog or not: a noun for a system with the words
 * that belong to it ("Border Force e-gates", "websites of every public hospital", "mfumo wa
 * malipo"), or a brand by its spelling ("eNets").
 */
public final class ThingNames {
  private static final WordSet HEADS = WordSet.read("thing-heads.txt");
  private static final WordSet NO_NOUN = WordSet.read("no-noun.txt");
  private static final WordSet ORDINARY = WordSet.read("thing-words.txt");

  /** Subject, tense, root: imekatika, hawakuweza, zilizokwama. */
  private static final Pattern SWAHILI_VERB =
      Pattern.compile(
          "(?:ha)?(?:a|wa|i|zi|u|ya|li|ki|vi|ku|tu|ni|m)(?:me|li|na|ta|ka|ku|taka)\\p{L}{4,}");

  private static final int MOST_BEFORE = 5;
  private static final int MOST_BEHIND = 6;

  private ThingNames() {}

  /** The names, in the order of the sentence; none inside another. */
  public static List<Span> in(Sentence sentence) {
    List<Span> names = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      boolean head = HEADS.has(tokens.get(i));
      if (head || brand(sentence, tokens.get(i))) {
        int first = head ? first(sentence, i) : i;
        int last = last(sentence, run(sentence, i));
        names.add(new Span(tokens.get(first).start(), tokens.get(last).end()));
        i = last;
      }
    }
    return names;
  }

  /** "eNets", "eTIMS", "MyGov": a brand by its spelling. */
  private static boolean brand(Sentence sentence, Token token) {
    String word = token.span().of(sentence);
    return word.matches("\\p{Ll}{1,2}-?\\p{Lu}\\p{L}{2,}|\\p{Lu}\\p{L}?\\p{Ll}+\\p{Lu}\\p{L}*");
  }

  /** The first of the words that belong to the noun at this place. */
  private static int first(Sentence sentence, int head) {
    List<Token> tokens = sentence.tokens();
    int first = head;
    while (first > 0 && head - first < MOST_BEFORE && belongs(sentence, first)) {
      first--;
    }
    while (first < head && NO_NOUN.has(tokens.get(first))) {
      first++;
    }
    return first;
  }

  private static boolean belongs(Sentence sentence, int at) {
    Token before = sentence.tokens().get(at - 1);
    Token token = sentence.tokens().get(at);
    String form = before.form();
    return before.clause() == token.clause()
        && !NO_NOUN.has(before)
        && (!possessive(sentence, before) || before.upper(sentence.text()))
        && !Character.isDigit(form.charAt(0))
        && (before.capital() || HEADS.has(before) || ORDINARY.has(before) || noun(form));
  }

  /** A word in lower case that by its shape is no verb or adverb, English or Swahili. */
  private static boolean noun(String form) {
    return form.length() > 2
        && !form.endsWith("ed")
        && !form.endsWith("ing")
        && !form.endsWith("ly")
        && (!SWAHILI_VERB.matcher(form).matches()
            || form.matches("wa(nanchi|nafunzi|nachama|nawake|naume|limu|nahabari).*"));
  }

  /** The last of the nouns that follow one another: "payment gateway", "Data Center". */
  private static int run(Sentence sentence, int head) {
    List<Token> tokens = sentence.tokens();
    int last = head;
    while (last + 1 < tokens.size()
        && tokens.get(last + 1).clause() == tokens.get(head).clause()
        && (HEADS.has(tokens.get(last + 1))
            || tokens.get(last).capital() && tokens.get(last + 1).capital() && !sentence.capitals())
        && !possessive(sentence, tokens.get(last))) {
      last++;
    }
    return last;
  }

  private static boolean possessive(Sentence sentence, Token token) {
    String text = sentence.text();
    return token.end() + 1 < text.length() && "'’".indexOf(text.charAt(token.end())) >= 0;
  }

  /** The last word of "websites of every public hospital", "mfumo wa malipo ya serikali". */
  private static int last(Sentence sentence, int head) {
    List<Token> tokens = sentence.tokens();
    int last = head;
    boolean joined = false;
    for (int i = head + 1; i < tokens.size() && i <= head + MOST_BEHIND; i++) {
      Token token = tokens.get(i);
      if (token.clause() != tokens.get(head).clause()) {
        break;
      }
      boolean joins = token.form().matches("of|for|ya|wa|la|za|cha|vya");
      boolean fills = joined && token.form().matches("the|every|all|its|several|and|na");
      if (joins && !joined) {
        joined = true;
      } else if (joined
          && !NO_NOUN.has(token)
          && !Character.isDigit(token.form().charAt(0))
          && (token.capital() || noun(token.form()) || ORDINARY.has(token))) {
        last = i;
      } else if (!fills && !(joins && last == i - 1)) {
        break;
      }
    }
    return last;
  }
}
