package hitilafu.analytics.observe;

import static java.util.Locale.ROOT;

import hitilafu.analytics.observe.learned.LinearModel;
import hitilafu.analytics.observe.text.Span;
import hitilafu.model.Count;
import hitilafu.model.Qualifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many were affected, as claimed: a number or a vague word beside a noun. The size of a
 * platform, a till number or money is none of it; which is which the model tells.
 */
final class CountReader {
  private static final String HOW =
      "(?:(?<how>at least|no fewer than|no less than|not less than|not fewer than|more than|over"
          + "|upwards of|about|around|some|nearly|almost|close to|roughly|up to|approximately"
          + "|an estimated|as many as|fewer than|less than|zaidi ya|takriban|takribani|angalau"
          + "|karibu|kama|wapatao|hadi|takribani)\\s+)?";
  private static final String NUMBER =
      "(?<n>\\d{1,3}(?:[, ]\\d{3})+(?!\\d)|\\d{1,9}(?:\\.\\d{1,2})?"
          + "|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen)"
          + "(?:\\s(?<scale>million|thousand|hundred|dozen))?";
  private static final String NO_NOUN =
      "(?:hours?|minutes?|mins?|days?|weeks?|months?|years?|per|seconds?|km|kilomet\\w+|metres?|million|billion|thousand|percent|cent|times|am|pm|of"
          + " the|and|or|to|in|on|at|by|from|hrs"
          + "|for|was|were|had|is|are|when|after|before|but|with|noon)";
  private static final Pattern ENGLISH =
      words(
          HOW
              + NUMBER
              + "\\s+(?:of (?:the |its |their |our )?)?(?<mid>(?:(?!"
              + NO_NOUN
              + "\\b)[\\p{L}'’-]+\\s+){0,3}?)(?<what>(?!"
              + NO_NOUN
              + "\\b)(?:[\\p{L}-]{2,}[^s\\W]s|people|staff|aircraft|men|women|children|homes|buses))");
  private static final Pattern SWAHILI =
      words(
          "(?<what>(?!(?:saa|dakika|siku|wiki|miezi|miaka|mwaka|tarehe|Sh|shilingi|dola|Januari"
              + "|Februari|Machi|Aprili|Mei|Juni|Julai|Agosti|Septemba|Oktoba|Novemba|Desemba|ya|wa|za|la"
              + "|kwa|na|hadi|zaidi|karibu|kama|takriban|takribani|angalau|mwezi|nambari|namba|asilimia|ukurasa)\\b)\\p{L}{3,})\\s+(?<mid>(?:\\p{L}+\\s+){0,1}?)(?:(?<how>zaidi"
              + " ya|takriban|takribani"
              + "|angalau|karibu|kama|wapatao|yapatayo|hadi|wasiopungua)\\s+)?(?<scale>laki|elfu"
              + "|milioni|mia)?\\s?(?<n>\\d{1,3}(?:,\\d{3})+|\\d{1,9}(?:\\.\\d{1,2})?|mbili|tatu|nne"
              + "|tano|sita|saba|nane|tisa|kumi)(?![.:]\\d)");
  private static final Pattern VAGUE =
      words(
          "(?<n>(?:tens of |hundreds of )?(?:thousands|hundreds|millions|dozens|scores))"
              + " of\\s+(?<mid>(?:[\\p{L}-]+\\s+){0,2}?)(?<what>[\\p{L}-]{3,}s|people|staff|men)"
              + "|(?<n2>maelfu|mamia|mamilioni|makumi) ya (?<what2>[\\p{L}]+)");
  private static final double HARDLY = -0.2;

  private CountReader() {}

  private static Pattern words(String regex) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}.,/:$£€-])" + regex + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
  }

  static List<Finding<Count>> read(List<Line> lines, LinearModel<Choice> model) {
    Map<String, Finding<Count>> counts = new LinkedHashMap<>();
    for (Candidate<Count> candidate : candidates(lines)) {
      if (model.odds(candidate.features()).of(Choice.RIGHT) > HARDLY) {
        add(counts, candidate);
      }
    }
    return List.copyOf(counts.values());
  }

  /** Every number of things that a text names, and what stands around it. */
  static List<Candidate<Count>> candidates(List<Line> lines) {
    List<Candidate<Count>> candidates = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<Span> taken = new ArrayList<>();
      for (Pattern pattern : List.of(VAGUE, ENGLISH, SWAHILI)) {
        for (Matcher m = pattern.matcher(lines.get(i).text()); m.find(); ) {
          Span span = new Span(m.start(), m.end());
          if (taken.stream().noneMatch(span::overlaps) && !dated(lines.get(i), span)) {
            taken.add(span);
            Count count = count(m, pattern);
            if (count.value() == null || count.value() > 1) {
              candidates.add(candidate(lines, i, span, count, m));
            }
          }
        }
      }
    }
    return candidates;
  }

  private static boolean dated(Line line, Span span) {
    return line.times().stream().anyMatch(time -> line.span(time).overlaps(span));
  }

  private static Count count(Matcher m, Pattern pattern) {
    if (pattern == VAGUE) {
      String what = m.group("what") != null ? m.group("what") : m.group("what2");
      return new Count(what.toLowerCase(ROOT), null, Qualifier.VAGUE, m.group());
    }
    double value = number(m.group("n")) * scale(m.group("scale"));
    return new Count(
        m.group("what").toLowerCase(ROOT), Math.round(value), qualifier(m.group("how")), m.group());
  }

  private static Candidate<Count> candidate(
      List<Line> lines, int at, Span span, Count count, Matcher m) {
    Candidate<Count> candidate = new Candidate<>(count);
    candidate.features().addAll(Surroundings.of(lines, at, span).features());
    candidate.is("what " + count.what());
    candidate.is("=" + count.qualifier());
    String mid = m.group("mid");
    if (mid != null) {
      for (String word : mid.strip().toLowerCase(ROOT).split("\\s+")) {
        candidate.is(!word.isEmpty(), "mid " + word);
      }
    }
    if (count.value() != null) {
      candidate.reaches("value", count.value(), 10, 100, 1_000, 10_000, 100_000, 1_000_000);
    }
    candidate.evidence().add(lines.get(at).sentence().evidence(span));
    return candidate;
  }

  private static double number(String text) {
    String digits = text.replaceAll("[, ]", "");
    if (Character.isDigit(digits.charAt(0))) {
      return Double.parseDouble(digits);
    }
    return switch (text.toLowerCase(ROOT)) {
      case "two", "mbili" -> 2;
      case "three", "tatu" -> 3;
      case "four", "nne" -> 4;
      case "five", "tano" -> 5;
      case "six", "sita" -> 6;
      case "seven", "saba" -> 7;
      case "eight", "nane" -> 8;
      case "nine", "tisa" -> 9;
      case "ten", "kumi" -> 10;
      case "eleven" -> 11;
      default -> 12;
    };
  }

  private static double scale(String word) {
    return switch (word == null ? "" : word.toLowerCase(ROOT)) {
      case "million", "milioni" -> 1_000_000;
      case "laki" -> 100_000;
      case "thousand", "elfu" -> 1_000;
      case "hundred", "mia" -> 100;
      case "dozen" -> 12;
      default -> 1;
    };
  }

  /** A headline drops the "at least" that the lead still has: the qualified words count. */
  private static void add(Map<String, Finding<Count>> counts, Candidate<Count> candidate) {
    Count count = candidate.value();
    String key = count.what() + count.value();
    Finding<Count> found = new Finding<>(count, candidate.evidence());
    Finding<Count> before = counts.putIfAbsent(key, found);
    boolean plain = before != null && before.value().qualifier() == Qualifier.EXACTLY;
    if (plain && count.qualifier() != Qualifier.EXACTLY) {
      counts.put(key, found);
    }
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
          "wasiopungua" ->
          Qualifier.AT_LEAST;
      case "up to", "as many as", "fewer than", "less than", "hadi" -> Qualifier.AT_MOST;
      case "" -> Qualifier.EXACTLY;
      default -> Qualifier.ABOUT;
    };
  }
}
