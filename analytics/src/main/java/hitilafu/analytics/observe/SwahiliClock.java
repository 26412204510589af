package hitilafu.analytics.observe;

import hitilafu.analytics.observe.text.Sentence;
import hitilafu.analytics.observe.text.Span;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Swahili clock, which begins at dawn: saa mbili usiku is eight in the evening. Without a part
 * of the day "saa moja" is as likely an hour's length, and is left alone.
 */
final class SwahiliClock {
  private static final List<String> NUMBERS =
      List.of("sifuri moja mbili tatu nne tano sita saba nane tisa kumi".split(" "));
  private static final String NUMBER =
      "(?:kumi na moja|kumi na mbili|moja|mbili|tatu|nne|tano|sita|saba|nane|tisa|kumi)";
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?<!\\p{L})saa\\s+(?:(?<word>"
              + NUMBER
              + ")|(?<h>1[0-2]|[1-9])(?:[:.](?<m>[0-5]\\d))?)"
              + "(?:\\s+(?<less>kasoro|kasorobo)|\\s+na(?=\\s+(?:nusu|robo|dakika)))?"
              + "(?:\\s+(?<part>nusu|robo))?"
              + "(?:\\s+dakika\\s+(?<min>[\\p{L}\\d]+(?: na \\p{L}+)?))?"
              + "(?:\\s+(?:ya|za|cha))?"
              + "\\s+(?<day>alfajiri|asubuhi|mchana|adhuhuri|alasiri|jioni|usiku)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE);

  private SwahiliClock() {}

  static List<ClockWords> read(Sentence sentence) {
    List<ClockWords> found = new ArrayList<>();
    for (Matcher m = CLOCK.matcher(sentence.text()); m.find(); ) {
      LocalTime hour = LocalTime.of(hour(m), 0);
      int minutes = minutes(m);
      LocalTime time =
          m.group("less") == null ? hour.plusMinutes(minutes) : hour.minusMinutes(minutes);
      found.add(new ClockWords(new Span(m.start(), m.end()), time, minutes != 0, null));
    }
    return found;
  }

  private static int hour(Matcher m) {
    int counted = m.group("h") != null ? Integer.parseInt(m.group("h")) : number(m.group("word"));
    int hour = (counted + 6) % 12;
    return switch (m.group("day").toLowerCase(Locale.ROOT)) {
      case "alfajiri", "asubuhi" -> hour;
      case "mchana", "adhuhuri" -> hour >= 10 ? hour : hour + 12;
      case "usiku" -> hour >= 6 ? hour + 12 : hour;
      default -> hour + 12;
    };
  }

  private static int minutes(Matcher m) {
    if (m.group("m") != null) {
      return Integer.parseInt(m.group("m"));
    }
    if (m.group("part") != null) {
      return m.group("part").equalsIgnoreCase("nusu") ? 30 : 15;
    }
    if (m.group("less") != null) {
      return m.group("less").equalsIgnoreCase("kasorobo") ? 15 : minuteWord(m.group("min"));
    }
    return minuteWord(m.group("min"));
  }

  private static int minuteWord(String word) {
    if (word == null) {
      return 0;
    }
    String name = word.toLowerCase(Locale.ROOT);
    if (name.matches("\\d{1,2}")) {
      return Integer.parseInt(name) % 60;
    }
    int minutes = 0;
    for (String part : name.split(" na ")) {
      minutes +=
          switch (part) {
            case "ishirini" -> 20;
            case "thelathini" -> 30;
            case "arobaini" -> 40;
            case "hamsini" -> 50;
            default -> Math.max(0, NUMBERS.indexOf(part));
          };
    }
    return minutes;
  }

  private static int number(String word) {
    String name = word.toLowerCase(Locale.ROOT);
    return name.startsWith("kumi na ")
        ? 10 + NUMBERS.indexOf(name.substring(8))
        : NUMBERS.indexOf(name);
  }
}
