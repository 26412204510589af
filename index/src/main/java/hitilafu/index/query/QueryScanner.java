package hitilafu.index.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a query into its clauses, in one pass. Whatever is not a phrase or a constraint is words:
 * wildcards, brackets, AND and OR mean nothing here.
 */
final class QueryScanner {
  static final int LONGEST = 1_000;

  private static final Pattern FIELD = Pattern.compile("([\\p{L}_]+):");

  private final String query;
  private final List<Clause> clauses = new ArrayList<>();
  private int position;

  /** Where the words that are being read begin; -1 between words. */
  private int words = -1;

  private QueryScanner(String query) {
    this.query = query;
  }

  /**
   * The clauses of a query, in their order.
   *
   * @throws QueryProblem if it is too long, or a quotation mark or a value is missing
   */
  static List<Clause> scan(String query) {
    if (query.length() > LONGEST) {
      throw QueryProblem.at(
          LONGEST, "The query is longer than %,d characters; shorten it.".formatted(LONGEST));
    }
    return new QueryScanner(query).scan();
  }

  private List<Clause> scan() {
    while (position < query.length()) {
      if (blank(query.charAt(position))) {
        position++;
      } else if (excludes()) {
        endWords(position);
        clause(position++, true);
      } else {
        clause(position, false);
      }
    }
    endWords(query.length());
    return clauses;
  }

  /** A minus at the beginning of a word, with something to exclude behind it. */
  private boolean excludes() {
    boolean first = position == 0 || blank(query.charAt(position - 1));
    return first
        && query.charAt(position) == '-'
        && position + 1 < query.length()
        && (quote(query.charAt(position + 1))
            || Character.isLetterOrDigit(query.codePointAt(position + 1)));
  }

  private void clause(int start, boolean excluded) {
    Matcher field = FIELD.matcher(query).region(position, query.length());
    if (quote(query.charAt(position))) {
      endWords(position);
      clauses.add(new Clause.Phrase(start, quoted(), excluded));
    } else if (field.lookingAt()) {
      endWords(position);
      position = field.end();
      clauses.add(new Clause.Constraint(start, field.group(1), value(start, field), excluded));
    } else if (excluded) {
      clauses.add(new Clause.Phrase(start, unquoted(), true));
    } else {
      words = words < 0 ? position : words;
      unquoted();
    }
  }

  private String value(int start, Matcher field) {
    boolean quoted = position < query.length() && quote(query.charAt(position));
    String value = quoted ? quoted() : unquoted();
    if (value.isBlank()) {
      throw QueryProblem.at(
          start, "Write a value right after \"%s\", without a space.".formatted(field.group()));
    }
    return value.strip();
  }

  private String unquoted() {
    int start = position;
    while (position < query.length()
        && !blank(query.charAt(position))
        && !quote(query.charAt(position))) {
      position++;
    }
    return query.substring(start, position);
  }

  private String quoted() {
    int open = position++;
    while (position < query.length() && !quote(query.charAt(position))) {
      position++;
    }
    if (position == query.length()) {
      throw QueryProblem.at(open, "This quotation mark has no partner; add one, or leave it out.");
    }
    return query.substring(open + 1, position++);
  }

  private void endWords(int end) {
    if (words >= 0) {
      clauses.add(new Clause.Words(words, query.substring(words, end)));
      words = -1;
    }
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isISOControl(c) || Character.isSpaceChar(c);
  }

  private static boolean quote(char c) {
    return QuerySyntax.QUOTES.indexOf(c) >= 0;
  }
}
