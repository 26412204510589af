package hitilafu.index.query;

import hitilafu.index.fields.SearchField;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * {@code duration:>4h}, {@code duration:<=30min}, {@code duration:2h..1d}, {@code duration:4h}. It
 * holds for what lasted so long at best knowledge or, where that is not known, for certain.
 *
 * @param least field of the minutes at best knowledge, else at least
 * @param most field of the minutes at best knowledge, else at most
 */
record Lengths(SearchField least, SearchField most) implements Criterion {
  private static final String LENGTH = "(?:\\d{1,6}(?:\\.\\d{1,3})?(?:min|m|h|d|w))+";
  private static final Pattern COMPARED = Pattern.compile("(>=|<=|>|<|=)?(" + LENGTH + ")");
  private static final Pattern BETWEEN =
      Pattern.compile("(" + LENGTH + ")(?:\\.\\.|-|to)(" + LENGTH + ")");
  private static final Pattern PIECE = Pattern.compile("(\\d+(?:\\.\\d+)?)(min|m|h|d|w)");
  private static final Pattern WORDS =
      Pattern.compile("(\\d)(minute|minutes|mins|hour|hours|hrs|hr|day|days|week|weeks)(?![a-z])");
  private static final Map<String, Integer> MINUTES =
      Map.of("m", 1, "min", 1, "h", 60, "d", 1440, "w", 10_080);

  @Override
  public Query query(Clause.Constraint constraint) {
    String text = compact(constraint.value());
    Matcher between = BETWEEN.matcher(text);
    if (between.matches()) {
      return between(minutes(between.group(1)), minutes(between.group(2)), constraint);
    }
    Matcher compared = COMPARED.matcher(text);
    if (!compared.matches()) {
      throw QueryProblem.at(
          constraint.position(),
          "\"%s\" is not a length; write one as duration:>4h, duration:<30min or duration:2h..1d."
              .formatted(constraint.value()));
    }
    long minutes = minutes(compared.group(2));
    return switch (compared.group(1) == null ? "=" : compared.group(1)) {
      case ">" -> longer(minutes + 1);
      case ">=" -> longer(minutes);
      case "<" -> shorter(minutes - 1);
      case "<=" -> shorter(minutes);
      default -> about(compared.group(2), minutes);
    };
  }

  private Query between(long from, long to, Clause.Constraint constraint) {
    if (from > to) {
      throw QueryProblem.at(constraint.position(), "The longer length stands first; swap the two.");
    }
    return within(from, to);
  }

  /** As exactly as it is written, to the unit: 4 h are what rounds to 4 h. */
  private Query about(String text, long minutes) {
    Matcher piece = PIECE.matcher(text);
    int unit = 1;
    while (piece.find()) {
      unit = MINUTES.get(piece.group(2));
    }
    return within(minutes - unit / 2, minutes + (unit - 1) / 2);
  }

  private Query within(long from, long to) {
    return new BooleanQuery.Builder()
        .add(longer(from), Occur.FILTER)
        .add(shorter(to), Occur.FILTER)
        .build();
  }

  private Query longer(long minutes) {
    return LongField.newRangeQuery(least.field(), minutes, Long.MAX_VALUE);
  }

  private Query shorter(long minutes) {
    return LongField.newRangeQuery(most.field(), Long.MIN_VALUE, minutes);
  }

  private static String compact(String value) {
    String text = value.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    Matcher words = WORDS.matcher(text);
    return words.replaceAll(
        m -> m.group(1) + (m.group(2).startsWith("mi") ? "m" : m.group(2).charAt(0)));
  }

  private static long minutes(String text) {
    Matcher piece = PIECE.matcher(text);
    double sum = 0;
    while (piece.find()) {
      sum += Double.parseDouble(piece.group(1)) * MINUTES.get(piece.group(2));
    }
    return Math.round(sum);
  }
}
