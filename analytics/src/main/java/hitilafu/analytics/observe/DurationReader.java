package hitilafu.analytics.observe;

import hitilafu.analytics.observe.text.Span;
import hitilafu.analytics.observe.text.Vocabulary;
import hitilafu.analytics.observe.times.Almanac;
import hitilafu.model.Minutes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long it lasted: as printed, else as start and end bound it. A wait in a queue, an estimate
 * and an extended deadline are no durations of the outage; "several hours" is no number.
 */
final class DurationReader {
  private static final Pattern LENGTH =
      Pattern.compile(
          "(?<!\\p{L})(?:(?<how>more than|over|at least|about|around|nearly|almost|some|close"
              + " to|zaidi ya|takriban)\\s+)?(?:the past |the last )?(?<n>"
              + Almanac.NUMBER
              + ")(?<half>½)?[\\s-](?:of\\s)?(?<unit>hour|minute|day)s?(?!\\p{L})|(?<more>zaidi ya"
              + " )?(?:kwa )?(?<sw>saa|dakika|siku)"
              + " (?<swn>moja|mbili|tatu|nne|tano|sita|\\d{1,2})(?!\\s+(?:ya |za"
              + " )?(?:alfajiri|asubuhi|mchana|alasiri|jioni|usiku|na |u|kasoro))(?!\\p{L})",
          Pattern.CASE_INSENSITIVE);

  private static final Vocabulary OTHER =
      Vocabulary.of(
          "wait(ed|ing|s)?|queue[ds]?|extension|deadline|within|up to|could take|every|ago|old",
          "took (me|him|her|about)|notice|next|moved|try again|lockdown|halt|trading|update in",
          "served|later|in line|stuck|strand(ed|s)|mouths?|subir\\w+|ngoje|baada ya|angalau",
          "kwa wakala|at the (\\w+ )?gates?|delay(ed)? by|estates|trip|journey|earlier");
  private static final Vocabulary POINT = Vocabulary.of("after|before|in|every|by");

  private static final List<String> SWAHILI =
      List.of("sifuri moja mbili tatu nne tano sita".split(" "));

  private DurationReader() {}

  static Optional<Finding<Minutes>> read(List<Line> lines) {
    for (Line line : lines) {
      boolean about = line.fails() || line.restored() != null || line.planned() != null;
      for (Matcher m = LENGTH.matcher(line.text()); about && m.find(); ) {
        Span span = new Span(m.start(), m.end());
        boolean other =
            OTHER.before(line.sentence(), span, 50)
                || OTHER.after(line.sentence(), span, 16)
                || POINT.before(line.sentence(), span, 7)
                || span.of(line.sentence()).matches("an? (day|minute)");
        if (!other) {
          return Optional.of(new Finding<>(minutes(m), line.sentence().evidence(span)));
        }
      }
    }
    return Optional.empty();
  }

  private static Minutes minutes(Matcher m) {
    boolean swahili = m.group("sw") != null;
    String unit = (swahili ? m.group("sw") : m.group("unit")).toLowerCase(Locale.ROOT);
    double count = swahili ? number(m.group("swn")) : Almanac.number(m.group("n")).orElse(1.0);
    double minutes = (m.group("half") != null ? count + 0.5 : count) * unitMinutes(unit);
    String how = swahili ? m.group("more") : m.group("how");
    return stated(minutes, how == null ? "" : how.strip().toLowerCase(Locale.ROOT));
  }

  private static Minutes stated(double minutes, String how) {
    return switch (how) {
      case "" -> new Minutes(minutes, minutes, minutes, true);
      case "more than", "over", "at least", "zaidi ya" -> new Minutes(minutes, null, null, true);
      default -> new Minutes(null, minutes, null, true);
    };
  }

  private static double number(String word) {
    int index = SWAHILI.indexOf(word.toLowerCase(Locale.ROOT));
    return index >= 0 ? index : Double.parseDouble(word);
  }

  private static double unitMinutes(String unit) {
    return switch (unit) {
      case "minute", "dakika" -> 1;
      case "hour", "saa" -> 60;
      default -> 24 * 60;
    };
  }
}
