package hitilafu.analytics.observe.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Names that may be those of organisations though no word says of which kind: acronyms, and names
 * that own or do what only an organisation does ("Rogers network", "Mascom customers").
 */
public final class Brands {
  private static final WordSet NO_NOUN = WordSet.read("no-noun.txt");
  private static final WordSet SAYS = WordSet.read("speaks.txt");
  private static final WordSet OWNED = WordSet.read("organisation-owned.txt");
  private static final WordSet NO_ORGANISATION = WordSet.read("no-organisation.txt");

  private Brands() {}

  /** The names in a sentence; none in one that is mostly capitals. */
  public static List<Span> in(Sentence sentence) {
    List<Span> names = new ArrayList<>();
    if (sentence.capitals()) {
      return names;
    }
    List<Span> things = ThingNames.in(sentence);
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean acronym = token.upper(sentence.text()) && token.form().matches("\\p{L}{2,8}");
      boolean owner =
          token.capital()
              && token.start() > 0
              && !NO_NOUN.has(token)
              && !possessive(sentence, token)
              && things.stream().anyMatch(t -> heads(t, token));
      boolean shown = acronym || owner || owns(tokens, i) || saysIts(tokens, i);
      if (shown && !NO_ORGANISATION.has(token)) {
        names.add(token.span());
      }
    }
    return names;
  }

  /** "Mascom said its towers": of a person it would be "his" or "her". */
  private static boolean saysIts(List<Token> tokens, int at) {
    boolean oneWord = first(tokens, at) == at;
    if (!oneWord
        || !tokens.get(at).capital()
        || at + 2 >= tokens.size()
        || !SAYS.has(tokens.get(at + 1))) {
      return false;
    }
    for (int i = at + 2; i < Math.min(tokens.size(), at + 5); i++) {
      if (tokens.get(i).form().equals("its")) {
        return !NO_NOUN.has(tokens.get(at));
      }
    }
    return false;
  }

  /** The first of the words with capitals that end here. */
  private static int first(List<Token> tokens, int last) {
    int first = last;
    while (first > 0
        && tokens.get(first - 1).capital()
        && tokens.get(first - 1).clause() == tokens.get(last).clause()
        && !NO_NOUN.has(tokens.get(first - 1))) {
      first--;
    }
    return first;
  }

  /** "Mascom customers": a name alone, in front of what only an organisation has. */
  private static boolean owns(List<Token> tokens, int at) {
    boolean alone = at == 0 || !tokens.get(at - 1).capital();
    return alone
        && tokens.get(at).capital()
        && !NO_NOUN.has(tokens.get(at))
        && at + 1 < tokens.size()
        && OWNED.has(tokens.get(at + 1))
        && tokens.get(at).clause() == tokens.get(at + 1).clause();
  }

  /** "Mary's website" is no sign of an organisation. */
  private static boolean possessive(Sentence sentence, Token token) {
    String text = sentence.text();
    return token.end() < text.length() && "'’".indexOf(text.charAt(token.end())) >= 0;
  }

  /** Whether the name of the thing begins with this word and goes on. */
  private static boolean heads(Span thing, Token token) {
    return thing.start() == token.start() && thing.end() > token.end();
  }
}
