package hitilafu.analytics.observe.times;

import hitilafu.analytics.observe.text.NumberWords;
import hitilafu.analytics.observe.text.Sentence;
import hitilafu.analytics.observe.text.Span;
import hitilafu.model.Minutes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lengths of time: "four-hour", "2½ hours", "more than 30 hours", "an hour and a half", "two to
 * three days", "zaidi ya saa mbili na nusu". "Several hours" is none: it has no number.
 */
public final class LengthReader {
  private static final String HOW =
      "(?:(?<how>more than|over|at least|upwards of|not less than|no less than|longer than"
          + "|in excess of|up to|less than|under|within|no more than|about|around|nearly|almost"
          + "|some|close to|approximately|roughly|barely|the better part of|zaidi ya|angalau"
          + "|hadi|ndani ya|chini ya|takriban|takribani|karibu|kama|yapata)\\s+)?";
  private static final String UNIT =
      "second|minute|min|hour|hr|day|night|week|fortnight|month|year";
  private static final Pattern ENGLISH =
      words(
          HOW
              + "(?:the (?:past|last|next) )?(?:(?<n>\\d{1,4}(?:\\.\\d{1,2})?|an?|"
              + NumberWords.ENGLISH
              + ")(?<half>½)?(?:\\s?(?:to|or|and|-|–)\\s?(?<to>\\d{1,4}|"
              + NumberWords.ENGLISH
              + "))?(?<mid> and a half)?[\\s-](?:full |whole |straight |working |consecutive |more"
              + " )?(?<unit>"
              + UNIT
              + ")s?(?<end> and a half)?"
              + "(?:(?:,| and)? (?<more>\\d{1,2}|"
              + NumberWords.ENGLISH
              + ") (?<moreUnit>minute|min|hour)s?)?(?<plus> or more)?|(?<only>half an?"
              + " (?:hour|day)))");
  private static final String NAMBA = NumberWords.SWAHILI + "|\\d{1,3}(?:\\.\\d)?";
  private static final Pattern SWAHILI =
      words(
          HOW
              + "(?:(?<unit>saa|dakika|siku|wiki|sekunde)(?<all> zote| nzima)? (?<n>"
              + NAMBA
              + ")(?:\\s?(?:hadi|au|na|-)\\s(?<to>tatu|nne|tano|sita|saba|nane|tisa|kumi|\\d{1,3})(?!\\p{L}))?(?<mid>"
              + " na nusu| unusu| na robo)?(?: na dakika (?<more>"
              + NAMBA
              + "))?(?: kamili| nzima)?|(?<only>nusu saa|saa nzima|siku nzima|wiki nzima))"
              + "(?!\\s+(?:ya |za )?(?:alfajiri|asubuhi|mchana|alasiri|jioni|usiku|kasoro))");

  /** "A second cable" is none of a second's length. */
  private static final Set<String> ORDINAL =
      Set.of("a second", "one second", "some second", "the second");

  private LengthReader() {}

  private static Pattern words(String regex) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}.,:])" + regex + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
  }

  /** Every length of a sentence; words that name a time of the clock are none. */
  public static List<Length> read(Sentence sentence) {
    List<Length> found = new ArrayList<>();
    List<ClockWords> clocks = SwahiliClock.read(sentence);
    for (Pattern pattern : List.of(ENGLISH, SWAHILI)) {
      for (Matcher m = pattern.matcher(sentence.text()); m.find(); ) {
        Span span = new Span(m.start(), m.end());
        boolean clock = clocks.stream().anyMatch(c -> c.span().overlaps(span));
        if (!clock
            && !ORDINAL.contains(m.group().toLowerCase(Locale.ROOT))
            && found.stream().noneMatch(l -> l.span().overlaps(span))) {
          found.add(new Length(span, minutes(m, pattern == SWAHILI)));
        }
      }
    }
    return found;
  }

  private static Minutes minutes(Matcher m, boolean swahili) {
    String how = m.group("how") == null ? "" : m.group("how").toLowerCase(Locale.ROOT);
    if (m.group("only") != null) {
      return hedged(only(m.group("only").toLowerCase(Locale.ROOT)), how);
    }
    double unit = unit(m.group("unit"));
    double low = number(m.group("n")) * unit;
    if (m.group("to") != null) {
      double high = number(m.group("to")) * unit;
      return low <= high ? new Minutes(low, null, high, true) : hedged(low, how);
    }
    boolean half =
        m.group("mid") != null || !swahili && (m.group("half") != null || m.group("end") != null);
    double more = m.group("more") == null ? 0 : number(m.group("more"));
    double moreUnit = !swahili && m.group("moreUnit") != null ? unit(m.group("moreUnit")) : 1;
    double minutes = low + (half ? unit / 2 : 0) + more * moreUnit;
    boolean atLeast = !swahili && m.group("plus") != null;
    return hedged(minutes, atLeast ? "at least" : how);
  }

  private static Minutes hedged(double minutes, String how) {
    return switch (how) {
      case "" -> new Minutes(minutes, minutes, minutes, true);
      case "more than",
          "over",
          "at least",
          "upwards of",
          "not less than",
          "no less than",
          "longer than",
          "in excess of",
          "zaidi ya",
          "angalau" ->
          new Minutes(minutes, null, null, true);
      case "up to",
          "less than",
          "under",
          "within",
          "no more than",
          "hadi",
          "ndani ya",
          "chini ya" ->
          new Minutes(null, null, minutes, true);
      default -> new Minutes(null, minutes, null, true);
    };
  }

  private static double only(String words) {
    return words.startsWith("half a day")
        ? 720
        : words.contains("half") || words.startsWith("nusu")
            ? 30
            : unit(words.substring(0, words.indexOf(' ')));
  }

  private static double number(String word) {
    return Character.isDigit(word.charAt(0))
        ? Double.parseDouble(word)
        : Math.max(1, NumberWords.of(word));
  }

  private static double unit(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "second", "sekunde" -> 1 / 60.0;
      case "minute", "min", "dakika" -> 1;
      case "hour", "hr", "saa" -> 60;
      case "day", "night", "siku" -> 24 * 60;
      case "week", "wiki" -> 7 * 24 * 60;
      case "fortnight" -> 14 * 24 * 60;
      case "month" -> 30 * 24 * 60;
      default -> 365 * 24 * 60;
    };
  }
}
