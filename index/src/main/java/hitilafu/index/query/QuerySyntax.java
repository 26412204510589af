package hitilafu.index.query;

import java.util.regex.Pattern;

/** How what is asked for is written down. */
public final class QuerySyntax {
  /** Quotation marks; any of them opens, and any closes. */
  public static final String QUOTES = "\"\u201c\u201d\u201e";

  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_.-]+");

  private QuerySyntax() {}

  /** {@code field:value}, the value in quotation marks where it needs them. */
  public static String constraint(String field, String value) {
    return PLAIN.matcher(value).matches()
        ? field + ":" + value
        : field + ":\"" + value.replaceAll("[" + QUOTES + "]", "") + "\"";
  }
}
