package hitilafu.analytics.observe.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Organisations that stand in lists, where only some of them have their kind with them. */
public final class OrganisationLists {
  private static final WordSet NO_NOUN = WordSet.read("no-noun.txt");
  private static final WordSet KINDS = WordSet.read("organisation-listed.txt");
  private static final WordSet SAYS = WordSet.read("speaks.txt");
  private static final WordSet NO_ORGANISATION = WordSet.read("no-organisation.txt");

  private OrganisationLists() {}

  /**
   * A member of a list such as "Stansted, Luton and Edinburgh airports".
   *
   * @param name with its kind: "Stansted Airport"
   */
  public record Listed(Span span, String name) {}

  /** The members of lists whose kind stands behind them in the plural. */
  public static List<Listed> listed(Sentence sentence) {
    List<Listed> names = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 2; i < tokens.size(); i++) {
      if (KINDS.has(tokens.get(i))) {
        int last = i - 1;
        // The kind belongs to a name in its own clause, and to those that commas join to that.
        boolean joined = tokens.get(last).clause() == tokens.get(i).clause();
        while (joined && last >= 0 && tokens.get(last).capital()) {
          int first = last;
          while (first > 0
              && tokens.get(first - 1).capital()
              && !NO_NOUN.has(tokens.get(first - 1))
              && tokens.get(first - 1).clause() == tokens.get(last).clause()) {
            first--;
          }
          Span span = new Span(tokens.get(first).start(), tokens.get(last).end());
          names.addFirst(
              new Listed(span, span.of(sentence) + " " + singular(tokens.get(i).form())));
          last = first - 1;
          if (last >= 0 && tokens.get(last).form().matches("and|na|or")) {
            last--;
          }
        }
      }
    }
    return names.size() > 1 ? names : List.of();
  }

  private static String singular(String kinds) {
    String kind =
        kinds.endsWith("ies")
            ? kinds.substring(0, kinds.length() - 3) + "y"
            : kinds.substring(0, kinds.length() - 1);
    return Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
  }

  /**
   * Names that stand in one list with those that are known, "MTN, Zamtel and Airtel", and which of
   * these it was.
   */
  public static Map<Span, Span> beside(Sentence sentence, Collection<Span> known) {
    Map<Span, Span> origin = new LinkedHashMap<>();
    known.forEach(span -> origin.put(span, span));
    Map<Span, Span> found = new LinkedHashMap<>();
    for (Span name : capitals(sentence)) {
      boolean free = origin.keySet().stream().noneMatch(name::overlaps);
      if (free && !speaks(sentence, name)) {
        origin.keySet().stream()
            .filter(other -> listed(sentence, name, other))
            .findFirst()
            .ifPresent(other -> found.put(name, origin.get(other)));
        Optional.ofNullable(found.get(name)).ifPresent(first -> origin.put(name, first));
      }
    }
    return found;
  }

  /** " Airport" of "Gatwick Airport": the kind that the others of its list are of; else nothing. */
  public static String kind(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return last.matches("Airport|Hospital|County|University|Bank|Port|Council") ? " " + last : "";
  }

  /** Whether it is the one who says it: "the association, Jane Doe, said". */
  private static boolean speaks(Sentence sentence, Span name) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      boolean behind = tokens.get(i).start() >= name.end();
      if (behind) {
        return SAYS.has(tokens.get(i));
      }
    }
    return false;
  }

  private static List<Span> capitals(Sentence sentence) {
    List<Span> names = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      int last = i;
      while (last + 1 < tokens.size()
          && tokens.get(last + 1).capital()
          && tokens.get(last + 1).clause() == tokens.get(i).clause()) {
        last++;
      }
      if (tokens.get(i).capital()
          && !NO_NOUN.has(tokens.get(i))
          && !NO_ORGANISATION.has(tokens.get(i))) {
        names.add(new Span(tokens.get(i).start(), tokens.get(last).end()));
      }
      i = last;
    }
    return names;
  }

  private static boolean listed(Sentence sentence, Span a, Span b) {
    Span first = a.start() < b.start() ? a : b;
    Span second = first == a ? b : a;
    String between = sentence.text().substring(first.end(), second.start());
    return between.matches("(?:, | and |, and | na | & |, na )(?:the )?");
  }
}
