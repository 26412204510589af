package hitilafu.analytics.correct;

import hitilafu.model.Count;
import hitilafu.model.Qualifier;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A count as people write it: {@code at_least 22,000 services}, {@code 5 parks}, {@code vague
 * users}.
 */
final class CountText {
  private static final Pattern FORM =
      Pattern.compile(
          "(?:(about|at_least|at_most|exactly)\\s+)?(\\d[\\d,. ]{0,20}\\d|\\d)\\s+(\\S.*)");
  private static final String VAGUE = "vague ";

  private CountText() {}

  /**
   * @throws IllegalArgumentException if it is none of these
   */
  static Count read(String text) {
    String plain = text.strip();
    if (plain.startsWith(VAGUE)) {
      return new Count(plain.substring(VAGUE.length()), null, Qualifier.VAGUE, plain);
    }
    Matcher form = FORM.matcher(plain);
    if (!form.matches()) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is no count; write 22000 services, at_least 5 parks, or vague users");
    }
    Qualifier qualifier =
        form.group(1) == null
            ? Qualifier.EXACTLY
            : Qualifier.valueOf(form.group(1).toUpperCase(Locale.ROOT));
    long value = Long.parseLong(form.group(2).replaceAll("[,. ]", ""));
    return new Count(form.group(3), value, qualifier, plain);
  }

  static String write(Count count) {
    String qualifier =
        count.qualifier() == Qualifier.EXACTLY
            ? ""
            : count.qualifier().name().toLowerCase(Locale.ROOT) + " ";
    return qualifier + (count.value() == null ? "" : count.value() + " ") + count.what();
  }
}
