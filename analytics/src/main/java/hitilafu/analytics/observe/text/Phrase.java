package hitilafu.analytics.observe.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A phrase of a word list, matched word by word. In the list's own notation:
 *
 * <pre>
 *   went|gone down        one of several words
 *   crash*                any word that begins so
 *   back up? online       a word that may be missing
 *   is ~2 down            up to two words between, all in one clause
 *   0                     a number
 * </pre>
 *
 * A match costs at most the product of its gaps, which the notation bounds.
 */
final class Phrase {
  private static final int WIDEST_GAP = 5;

  /**
   * @param gap how many words may stand before it
   */
  private record Step(Set<String> words, List<String> openings, boolean optional, int gap) {
    boolean takes(String form) {
      if (words.contains(form)) {
        return true;
      }
      for (String opening : openings) {
        if (form.startsWith(opening)) {
          return true;
        }
      }
      return words.contains("0") && Character.isDigit(form.charAt(0));
    }
  }

  private final List<Step> steps;

  private Phrase(List<Step> steps) {
    this.steps = steps;
  }

  /**
   * @throws IllegalArgumentException if the notation is broken
   */
  static Phrase of(String notation) {
    List<Step> steps = new ArrayList<>();
    int gap = 0;
    for (String word : notation.strip().split("\\s+")) {
      if (word.matches("~[1-9]")) {
        gap = Integer.parseInt(word.substring(1));
      } else {
        steps.add(step(notation, word, gap));
        gap = 0;
      }
    }
    boolean broken = steps.isEmpty() || steps.getFirst().optional() || steps.getFirst().gap() > 0;
    if (broken || gap > 0 || steps.stream().anyMatch(step -> step.gap() > WIDEST_GAP)) {
      throw new IllegalArgumentException("no phrase: " + notation);
    }
    return new Phrase(List.copyOf(steps));
  }

  private static Step step(String notation, String word, int gap) {
    boolean optional = word.endsWith("?");
    List<String> words = new ArrayList<>();
    List<String> openings = new ArrayList<>();
    for (String form : word.replaceFirst("\\?$", "").split("\\|")) {
      if (!form.matches("[\\p{Ll}\\p{N}]+\\*?")) {
        throw new IllegalArgumentException("no word: " + form + " in " + notation);
      }
      if (form.endsWith("*")) {
        openings.add(form.substring(0, form.length() - 1));
      } else {
        words.add(form);
      }
    }
    return new Step(Set.copyOf(words), List.copyOf(openings), optional, gap);
  }

  /** The words with which it can begin. */
  Set<String> firstWords() {
    return steps.getFirst().words();
  }

  /** The openings of words with which it can begin. */
  List<String> firstOpenings() {
    return steps.getFirst().openings();
  }

  /** One past the last token of a match whose first word is known to be this one; 0 if none. */
  int match(List<Token> tokens, int at) {
    return match(tokens, at + 1, 1, tokens.get(at).clause());
  }

  private int match(List<Token> tokens, int at, int step, int clause) {
    if (step == steps.size()) {
      return at;
    }
    Step next = steps.get(step);
    int last = Math.min(tokens.size() - 1, at + next.gap());
    for (int i = at; i <= last && tokens.get(i).clause() == clause; i++) {
      if (next.takes(tokens.get(i).form())) {
        int end = match(tokens, i + 1, step + 1, clause);
        if (end > 0) {
          return end;
        }
      }
    }
    return next.optional() ? match(tokens, at, step + 1, clause) : 0;
  }
}
