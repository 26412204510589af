package hitilafu.app.web.search;

import hitilafu.index.query.QuerySyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A query as the user typed it, to which terms can be added and from which they can be taken. */
final class QueryText {
  private static final String QUOTES = QuerySyntax.QUOTES;

  /** A term: anything without spaces, where a stretch in quotation marks counts as one letter. */
  private static final Pattern TERM =
      Pattern.compile(
          "(?:[^\\s" + QUOTES + "]|[" + QUOTES + "][^" + QUOTES + "]*+[" + QUOTES + "]?)++");

  /** A term that narrows to days. */
  private static final Predicate<String> OF_DAYS =
      Pattern.compile("(?i)(from|to|on|year):.*").asMatchPredicate();

  private QueryText() {}

  static boolean has(String query, String term) {
    return terms(query).contains(term);
  }

  static String with(String query, String term) {
    return query.isBlank() ? term : query.strip() + " " + term;
  }

  static String without(String query, String term) {
    return without(query, other -> other.equals(term));
  }

  /** The query without what it asks of a field. */
  static String withoutField(String query, String field) {
    return without(query, term -> narrows(term, field));
  }

  /** Whether the query asks for values of a field. */
  static boolean hasField(String query, String field) {
    return terms(query).stream().anyMatch(term -> narrows(term, field));
  }

  /** The same query for other days; either may be null or blank for an open end. */
  static String between(String query, String from, String to) {
    String bare = without(query, OF_DAYS);
    String begun = blank(from) ? bare : with(bare, QuerySyntax.constraint("from", from.strip()));
    return blank(to) ? begun : with(begun, QuerySyntax.constraint("to", to.strip()));
  }

  /** The day that the query begins or ends with; null if it says none, or not as a day. */
  static String day(String query, String field) {
    return terms(query).stream()
        .filter(term -> term.matches("(?i)" + field + ":\\d{4}-\\d\\d-\\d\\d"))
        .map(term -> term.substring(field.length() + 1))
        .findFirst()
        .orElse(null);
  }

  static List<String> terms(String query) {
    List<String> terms = new ArrayList<>();
    for (Matcher m = TERM.matcher(query); m.find(); ) {
      terms.add(m.group());
    }
    return terms;
  }

  private static boolean narrows(String term, String field) {
    return term.regionMatches(true, 0, field + ":", 0, field.length() + 1);
  }

  private static String without(String query, Predicate<String> which) {
    return String.join(" ", terms(query).stream().filter(which.negate()).toList());
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
