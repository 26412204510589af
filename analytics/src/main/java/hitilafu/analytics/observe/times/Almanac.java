package hitilafu.analytics.observe.times;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names of days, months and small numbers in English and Swahili. */
public final class Almanac {
  public static final String MONTH =
      "(?:Jan(?:uary|uari)?|Feb(?:ruary|ruari)?|Mar(?:ch)?|Machi|Apr(?:il|ili)?|May|Mei"
          + "|Jun(?:e|i)?|Jul(?:y|ai)?|Aug(?:ust)?|Agosti|Sept?(?:ember|emba)?|Oct(?:ober)?|Okt(?:oba)?"
          + "|Nov(?:ember|emba)?|Dec(?:ember)?|Des(?:emba)?|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER"
          + "|OCTOBER|NOVEMBER|DECEMBER)\\b\\.?";

  public static final String WEEKDAY =
      "(?:Mon(?:day)?|Tue(?:s|sday)?|Wed(?:nesday)?|Thu(?:rs|rsday)?|Fri(?:day)?|Sat(?:urday)?"
          + "|Sun(?:day)?|Jumatatu|Jumanne|Jumatano|Alhamisi|Ijumaa|Jumamosi|Jumapili)\\b\\.?";

  /** Abbreviated weekdays are too short to stand alone ("sun", "sat"). */
  public static final String FULL_WEEKDAY =
      "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
          + "|Jumatatu|Jumanne|Jumatano|Alhamisi|Ijumaa|Jumamosi|Jumapili)\\b";

  public static final String NUMBER =
      "(?:\\d{1,3}(?:\\.\\d)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";

  /** The first three letters of each month, in both languages. */
  private static final List<String> MONTHS =
      List.of("jan feb mar|mac apr may|mei jun jul aug|ago sep oct|okt nov dec|des".split(" "));

  private static final Map<String, DayOfWeek> DAYS =
      Map.ofEntries(
          Map.entry("mon", DayOfWeek.MONDAY),
          Map.entry("tue", DayOfWeek.TUESDAY),
          Map.entry("wed", DayOfWeek.WEDNESDAY),
          Map.entry("thu", DayOfWeek.THURSDAY),
          Map.entry("fri", DayOfWeek.FRIDAY),
          Map.entry("sat", DayOfWeek.SATURDAY),
          Map.entry("sun", DayOfWeek.SUNDAY),
          Map.entry("jumatatu", DayOfWeek.MONDAY),
          Map.entry("jumanne", DayOfWeek.TUESDAY),
          Map.entry("jumatano", DayOfWeek.WEDNESDAY),
          Map.entry("alhamisi", DayOfWeek.THURSDAY),
          Map.entry("ijumaa", DayOfWeek.FRIDAY),
          Map.entry("jumamosi", DayOfWeek.SATURDAY),
          Map.entry("jumapili", DayOfWeek.SUNDAY));

  private static final List<String> NUMBERS =
      List.of("zero one two three four five six seven eight nine ten eleven twelve".split(" "));

  private Almanac() {}

  public static Month month(String word) {
    String letters = word.substring(0, 3).toLowerCase(Locale.ROOT);
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).contains(letters)) {
        return Month.of(i + 1);
      }
    }
    throw new IllegalArgumentException("no month: " + word);
  }

  public static DayOfWeek weekday(String word) {
    String name = word.toLowerCase(Locale.ROOT).replace(".", "");
    DayOfWeek full = DAYS.get(name);
    return full != null ? full : DAYS.get(name.substring(0, 3));
  }

  /** "two", "a" or "2.5" as a number. */
  public static Optional<Double> number(String word) {
    String name = word.toLowerCase(Locale.ROOT);
    if (name.equals("a") || name.equals("an")) {
      return Optional.of(1.0);
    }
    int index = NUMBERS.indexOf(name);
    if (index >= 0) {
      return Optional.of((double) index);
    }
    return name.matches("\\d{1,6}(\\.\\d{1,2})?")
        ? Optional.of(Double.valueOf(name))
        : Optional.empty();
  }
}
