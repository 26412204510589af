package hitilafu.analytics.observe.facts;

import static java.util.Locale.ROOT;

import hitilafu.analytics.observe.text.NumberWords;
import hitilafu.analytics.observe.text.Span;
import hitilafu.model.Count;
import hitilafu.model.Qualifier;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number of things, or a vague word for many, as a sentence has it: "at least 300 tourists",
 * "maelfu ya wateja".
 *
 * @param between the words between the number and the thing, in small letters
 */
public record CountWords(Span span, Count count, List<String> between) {
  private static final String HOW =
      "(?:(?<how>at least|no fewer than|no less than|not less than|not fewer than|more than|over"
          + "|upwards of|about|around|some|nearly|almost|close to|roughly|up to|approximately"
          + "|an estimated|as many as|fewer than|less than|zaidi ya|takriban|takribani|angalau"
          + "|karibu|kama|wapatao|hadi|takribani)\\s+)?";
  private static final String NUMBER =
      "(?<n>\\d{1,3}(?:[, ]\\d{3})+(?!\\d)|\\d{1,9}(?:\\.\\d{1,2})?"
          + "|a dozen|"
          + NumberWords.ENGLISH
          + ")"
          + "(?:\\s(?<scale>million|thousand|hundred|dozen|lakh|crore))?";
  private static final String NO_NOUN =
      "(?:hours?|hrs|minutes?|mins?|seconds?|days?|nights?|weeks?|months?|years?|times|am|pm|noon"
          + "|km|kilomet\\w+|metres?|(?:mega)?watts|volts|percent|per|cents?|francs|dollars"
          + "|shillings|pounds|euros|million|billion|thousand|of the|and|or|to|in|on|at|by|from"
          + "|for|was|were|had|is|are|when|after|before|but|with)";

  /** The number that is dialled in an emergency counts no calls. */
  private static final String DIALLED = "(?!(?:911|999|112)(?![\\d.,]))";

  /** Words of Swahili alone. */
  private static final Pattern IN_SWAHILI =
      Pattern.compile(
          "(?<!\\p{L})(?:ya|wa|za|kwa|katika|cha|vya|ni|zaidi)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ENGLISH =
      words(
          HOW
              + DIALLED
              + NUMBER
              + "\\s+(?:of (?:the |its |their |our )?)?(?<mid>(?:(?!"
              + NO_NOUN
              + "\\b)[\\p{L}'’-]+\\s+){0,3}?)(?<what>(?!"
              + NO_NOUN
              + "\\b)(?:[\\p{L}-]{2,}[^s\\W]s|people|staff|aircraft|men|women|children|homes|buses))");

  /** Units, months, money, words without a noun, and verbs: "nimelipa elfu ishirini". */
  private static final String SI_JINA =
      "(?!(?:saa|dakika|siku|wiki|mwezi|miezi|mwaka|miaka|tarehe|sh|shilingi|dola|asilimia"
          + "|januari|februari|machi|aprili|mei|juni|julai|agosti|septemba|oktoba|novemba|desemba"
          + "|ya|wa|za|la|kwa|na|hadi|zaidi|karibu|kama|takribani?|angalau|kati|mbili|nane"
          + "|hizo|hizi|hao|wale|namba|nambari|ukurasa)\\b)"
          + "(?!(?:ni|tu|u|m|a|wa|i|zi)(?:me|li|na|ta)\\p{L}{3,})";

  private static final String KARIBU =
      "zaidi ya|takribani?|angalau|karibu|kama|hadi|wapatao|yapatayo|zipatazo"
          + "|(?:wasio|yasiyo|zisizo)pungua|(?:wanao|yanayo|zinazo)kadiriwa kuwa";
  private static final String NYINGINE =
      "nyingine|zingine|wengine|mengine|vingine|wengi|nyingi|mengi|wote|zote|yote|vyote|hao|hizo"
          + "|hayo";
  private static final Pattern SWAHILI =
      words(
          "(?:(?<first>"
              + KARIBU
              + ")\\s+)?(?<what>"
              + SI_JINA
              + "\\p{L}{3,})\\s+(?<mid>(?:(?:"
              + NYINGINE
              + ")\\s+)?)(?:(?<how>"
              + KARIBU
              + ")\\s+)?"
              + DIALLED
              + "(?<scale>laki|elfu|milioni|mia)?\\s?(?<n>\\d{1,3}(?:,\\d{3})+"
              + "|\\d{1,9}(?:\\.\\d{1,2})?|"
              + NumberWords.SWAHILI
              + ")(?![.:]\\d)");
  private static final Pattern VAGUE =
      words(
          "(?<n>(?:tens of |hundreds of )?(?:thousands|hundreds|millions|dozens|scores))"
              + " of\\s+(?<mid>(?:[\\p{L}-]+\\s+){0,2}?)(?<what>(?!"
              + NO_NOUN
              + "\\b)(?:[\\p{L}-]{3,}s|people|staff|men))"
              + "|(?<n2>maelfu|mamia|mamilioni|makumi) ya (?<what2>[\\p{L}]+)");

  /** Whether a text is in Swahili. In English a noun before a number is a name: "Route 9". */
  public static boolean swahili(List<String> sentences) {
    long some = sentences.stream().filter(text -> IN_SWAHILI.matcher(text).find()).count();
    return 4 * some > sentences.size();
  }

  /** Every one of them from left to right of each kind; none overlaps another. */
  public static List<CountWords> in(String text, boolean swahili) {
    List<CountWords> found = new ArrayList<>();
    for (Pattern pattern : swahili ? List.of(VAGUE, ENGLISH, SWAHILI) : List.of(VAGUE, ENGLISH)) {
      for (Matcher m = pattern.matcher(text); m.find(); ) {
        Span span = new Span(m.start(), m.end());
        if (found.stream().noneMatch(before -> before.span().overlaps(span))) {
          found.add(new CountWords(span, count(m, pattern), between(m.group("mid"))));
        }
      }
    }
    return found;
  }

  private static List<String> between(String words) {
    return words == null || words.isBlank()
        ? List.of()
        : List.of(words.strip().toLowerCase(ROOT).split("\\s+"));
  }

  private static Pattern words(String regex) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}.,/:$£€-])" + regex + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
  }

  private static Count count(Matcher m, Pattern pattern) {
    if (pattern == VAGUE) {
      String what = m.group("what") != null ? m.group("what") : m.group("what2");
      return new Count(what.toLowerCase(ROOT), null, Qualifier.VAGUE, m.group());
    }
    double value = number(m.group("n")) * scale(m.group("scale"));
    boolean before = pattern == SWAHILI && m.group("how") == null;
    String how = before ? m.group("first") : m.group("how");
    return new Count(
        m.group("what").toLowerCase(ROOT), Math.round(value), qualifier(how), m.group());
  }

  private static double number(String text) {
    return Character.isDigit(text.charAt(0))
        ? Double.parseDouble(text.replaceAll("[, ]", ""))
        : NumberWords.of(text);
  }

  private static double scale(String word) {
    return switch (word == null ? "" : word.toLowerCase(ROOT)) {
      case "million", "milioni" -> 1_000_000;
      case "crore" -> 10_000_000;
      case "laki", "lakh" -> 100_000;
      case "thousand", "elfu" -> 1_000;
      case "hundred", "mia" -> 100;
      case "dozen" -> 12;
      default -> 1;
    };
  }

  private static Qualifier qualifier(String how) {
    return switch (how == null ? "" : how.toLowerCase(ROOT)) {
      case "at least",
          "no fewer than",
          "no less than",
          "not less than",
          "not fewer than",
          "more than",
          "over",
          "upwards of",
          "zaidi ya",
          "angalau",
          "wasiopungua",
          "yasiyopungua",
          "zisizopungua" ->
          Qualifier.AT_LEAST;
      case "up to", "as many as", "fewer than", "less than", "hadi" -> Qualifier.AT_MOST;
      case "" -> Qualifier.EXACTLY;
      default -> Qualifier.ABOUT;
    };
  }
}
