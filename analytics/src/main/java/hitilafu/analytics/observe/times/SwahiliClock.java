package hitilafu.analytics.observe.times;

import hitilafu.analytics.observe.text.Sentence;
import hitilafu.analytics.observe.text.Span;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Swahili clock, which begins at dawn: saa mbili usiku is eight in the evening. Without a part
 * of the day "saa moja" is as likely an hour's length, and is a time only beside words that lead to
 * one, or with minutes that no length has.
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
              + ")|(?<h>1[0-2]|[1-9])(?:[:.](?<m>[0-5]\\d))?)(?![\\p{L}\\d]|[:.]\\d|\\s?[AaPp]\\.?[Mm])"
              + "(?:\\s+(?<less>kasoro|kasorobo)(?!\\p{L})|\\s+na(?=\\s+(?:nusu|robo|dakika)))?"
              + "(?:\\s+(?<part>nusu|robo|unusu)(?!\\p{L}))?(?:\\s+dakika\\s+(?<min>[\\p{L}\\d]+(?:"
              + " na \\p{L}+)?))?(?:\\s+(?:ya|za|cha|hivi|kamili))?"
              + "(?:\\s+(?<day>alfajiri|asubuhi|mchana|adhuhuri|alasiri|jioni|usiku)(?!\\p{L}))?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LENGTH_BEFORE =
      Pattern.compile(
          "(?:kwa|zaidi ya|baada ya|takriban|muda wa|ndani ya|kila|karibu|chini ya|angalau|hadi"
              + " kufikia)\\s+$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TIME_BEFORE =
      Pattern.compile(
          "(?:ilipofika|ilipotimia|kufikia|hadi|mpaka|tangu|kuanzia|mwendo wa|majira ya|kabla"
              + " ya|ifikapo|saa .{1,20} (?:na|hadi)|kati"
              + " ya|mnamo|tangu|jana|juzi|leo|kesho|Jumatatu|Jumanne"
              + "|Jumatano|Alhamisi|Ijumaa|Jumamosi|Jumapili),?\\s+$",
          Pattern.CASE_INSENSITIVE);
  private static final int LEADING = 24;

  private SwahiliClock() {}

  static List<ClockWords> read(Sentence sentence) {
    List<ClockWords> found = new ArrayList<>();
    for (Matcher m = CLOCK.matcher(sentence.text()); m.find(); ) {
      if (isTime(sentence.text(), m)) {
        found.add(words(m));
      }
    }
    return found;
  }

  private static boolean isTime(String text, Matcher m) {
    if (m.group("day") != null) {
      return true;
    }
    String before = text.substring(Math.max(0, m.start() - LEADING), m.start());
    boolean quarter = m.group("part") != null && !m.group("part").equalsIgnoreCase("nusu");
    boolean minutes =
        quarter || m.group("less") != null || m.group("m") != null || m.group("min") != null;
    return !LENGTH_BEFORE.matcher(before).find() && (minutes || TIME_BEFORE.matcher(before).find());
  }

  private static ClockWords words(Matcher m) {
    int minutes = minutes(m);
    LocalTime hour = LocalTime.of(hour(m), 0);
    LocalTime time =
        m.group("less") == null ? hour.plusMinutes(minutes) : hour.minusMinutes(minutes);
    Span span = new Span(m.start(), m.end());
    return m.group("day") == null
        ? ClockWords.open(span, time.withHour(time.getHour() % 12), minutes != 0)
        : new ClockWords(span, time, minutes != 0, null);
  }

  private static int hour(Matcher m) {
    int counted =
        m.group("h") != null
            ? Integer.parseInt(m.group("h"))
            : number(m.group("word")).orElse(0.0).intValue();
    int hour = (counted + 6) % 12;
    String part = m.group("day") == null ? "asubuhi" : m.group("day").toLowerCase(Locale.ROOT);
    return switch (part) {
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
      return m.group("part").equalsIgnoreCase("robo") ? 15 : 30;
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

  /** A small number in Swahili words; empty if it is none. */
  static Optional<Double> number(String word) {
    String name = word.toLowerCase(Locale.ROOT);
    int index =
        name.startsWith("kumi na ")
            ? 10 + NUMBERS.indexOf(name.substring("kumi na ".length()))
            : NUMBERS.indexOf(name);
    return index < 0 ? Optional.empty() : Optional.of((double) index);
  }
}
