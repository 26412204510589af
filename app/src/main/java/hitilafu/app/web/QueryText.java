package hitilafu.app.web;

import hitilafu.index.query.QuerySyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A query as the user typed it, to which terms can be added and from which they can be taken. */
final class QueryText {
  private static final String QUOTES = QuerySyntax.QUOTES;

  /** A term: anything without spaces, where a stretch in quotation marks counts as one letter. */
  private static final Pattern TERM =
      Pattern.compile(
          "(?:[^\\s" + QUOTES + "]|[" + QUOTES + "][^" + QUOTES + "]*+[" + QUOTES + "]?)++");

  private QueryText() {}

  static boolean has(String query, String term) {
    return terms(query).contains(term);
  }

  static String with(String query, String term) {
    return query.isBlank() ? term : query.strip() + " " + term;
  }

  static String without(String query, String term) {
    return String.join(" ", terms(query).stream().filter(other -> !other.equals(term)).toList());
  }

  static List<String> terms(String query) {
    List<String> terms = new ArrayList<>();
    for (Matcher m = TERM.matcher(query); m.find(); ) {
      terms.add(m.group());
    }
    return terms;
  }
}
