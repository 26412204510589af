package hitilafu.analytics.observe.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Names of organisations by their shape, catalog or not: words with capitals of which one says what
 * kind of body it is, such as Authority or Ministry, or that are followed by their acronym. Persons
 * have neither, and their names are never taken.
 */
public final class Organisations {
  private static final WordSet KINDS = WordSet.read("organisation-words.txt");
  private static final WordSet FIELDS = WordSet.read("organisation-fields.txt");
  private static final WordSet JOINS = WordSet.read("organisation-joins.txt");
  private static final WordSet NO_NOUN = WordSet.read("no-noun.txt");
  private static final WordSet COMMON_KINDS = WordSet.read("organisation-common.txt");
  private static final WordSet TITLES = WordSet.read("titles.txt");
  private static final int LONGEST = 10;

  private Organisations() {}

  /** The names in a sentence; none in one that is mostly capitals, as headlines are. */
  public static List<Span> in(Sentence sentence) {
    List<Span> names = new ArrayList<>();
    if (sentence.capitals()) {
      return names;
    }
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).capital() && !TITLES.has(tokens.get(i))) {
        int end = end(sentence, i);
        int first = pastArticle(tokens, i, end);
        if (end > first && names(sentence, first, end)) {
          names.add(new Span(tokens.get(first).start(), tokens.get(end - 1).end()));
        }
        i = Math.max(i, end - 1);
      }
    }
    return names;
  }

  /** An organisation by its kind in small letters: "Ottawa police", "the education ministry". */
  public static List<Span> common(Sentence sentence) {
    List<Span> names = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 1; i < tokens.size(); i++) {
      Token kind = tokens.get(i);
      if (!kind.capital() && COMMON_KINDS.has(kind) && !sentence.capitals()) {
        int first = i;
        while (first > 0 && i - first < 3 && belongs(tokens.get(first - 1), kind)) {
          first--;
        }
        if (first < i) {
          names.add(new Span(tokens.get(first).start(), kind.end()));
        }
      }
    }
    return names;
  }

  private static boolean belongs(Token before, Token kind) {
    return before.clause() == kind.clause()
        && !NO_NOUN.has(before)
        && !JOINS.has(before)
        && (before.capital() || FIELDS.has(before) || KINDS.has(before));
  }

  /** A capital at the start of a sentence may be that of "The" or "Some". */
  private static int pastArticle(List<Token> tokens, int from, int end) {
    int first = from;
    while (first < end && NO_NOUN.has(tokens.get(first)) && !JOINS.has(tokens.get(first))
        || first < end && tokens.get(first).form().equals("the")
        || first < end && JOINS.has(tokens.get(first))) {
      first++;
    }
    return first;
  }

  /** One past the last word that belongs to the name that begins here. */
  private static int end(Sentence sentence, int from) {
    List<Token> tokens = sentence.tokens();
    int end = from + 1;
    boolean kind = KINDS.has(tokens.get(from)) || FIELDS.has(tokens.get(from));
    for (int i = from + 1; i < Math.min(tokens.size(), from + LONGEST); i++) {
      Token token = tokens.get(i);
      if (token.clause() != tokens.get(from).clause() || TITLES.has(token)) {
        break;
      }
      if (token.capital()) {
        boolean possessed = possessive(sentence, tokens.get(i - 1));
        if (possessed && kind) {
          break; // "Kenya Power's Westlands office" is two names
        }
        kind |= KINDS.has(token) || FIELDS.has(token);
        end = i + 1;
      } else if (!JOINS.has(token)
          || !kind
          || token.form().matches("and|na")
              && KINDS.has(tokens.get(i - 1))
              && !ministry(tokens, from)) {
        break; // "Gatwick Airport and Luton Airport", but "Water and Sewerage Board"
      }
    }
    return end;
  }

  private static boolean ministry(List<Token> tokens, int from) {
    return tokens.get(from).form().matches("ministry|department|wizara|idara|state");
  }

  private static boolean possessive(Sentence sentence, Token token) {
    String text = sentence.text();
    return token.end() + 1 < text.length() && "'’".indexOf(text.charAt(token.end())) >= 0;
  }

  private static boolean names(Sentence sentence, int first, int end) {
    List<Token> tokens = sentence.tokens();
    if (end - first > 1) {
      for (int i = first; i < end; i++) {
        if (tokens.get(i).capital() && (KINDS.has(tokens.get(i)) || FIELDS.has(tokens.get(i)))) {
          return true;
        }
      }
    }
    return end - first > 1 && acronymOf(sentence, first, end);
  }

  /** Whether "(KWS)" follows, made of the first letters. */
  private static boolean acronymOf(Sentence sentence, int first, int end) {
    List<Token> tokens = sentence.tokens();
    if (end >= tokens.size() || !tokens.get(end).upper(sentence.text())) {
      return false;
    }
    String between = sentence.text().substring(tokens.get(end - 1).end(), tokens.get(end).start());
    return between.strip().equals("(")
        && tokens.get(end).form().charAt(0) == tokens.get(first).form().charAt(0);
  }
}
