package hitilafu.analytics.observe;

import static java.util.Locale.ROOT;

import hitilafu.analytics.observe.text.Sentence;
import hitilafu.analytics.observe.text.Vocabulary;
import hitilafu.model.Count;
import hitilafu.model.Evidence;
import hitilafu.model.Qualifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many were affected, as claimed: a number or a vague word before a noun for what can suffer,
 * in a line about the failure. The size of a platform, a till number or money is none of it.
 */
final class CountReader {
  private static final String NOUN =
      "(?:services?|customers?|users?|people|households|homes|passengers|travell?ers|tourists|kenyans"
          + "|ugandans|nigerians|tanzanians|ghanaians|taxpayers|motorists|students|businesses|firms|schools"
          + "|hospitals|agencies|counties|regions|districts|towns|flights|sites|websites|companies|clients"
          + "|consumers|patients|voters|subscribers|visitors|wateja|watu|wakenya|watumiaji|abiria|watalii)";

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\d.,/])(?:(?<how>at least|no fewer than|no less than|more"
              + " than|over|about|around|some|nearly|almost|up to|approximately|an estimated|zaidi"
              + " ya|takriban|angalau|karibu)\\s+)?"
              + "(?<n>\\d{1,3}(?:,\\d{3})+|\\d{1,9}(?:\\.\\d)?)(?:\\s(?<scale>million|thousand))?\\s+"
              + "(?:(?!hours?|minutes?|days?|weeks?|months?|years?|per)[\\p{L}-]+\\s+){0,2}?(?<what>"
              + NOUN
              + ")(?!\\p{L})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern VAGUE =
      Pattern.compile(
          "(?<!\\p{L})(?<n>(?:tens of |hundreds of )?(?:thousands|hundreds|millions|dozens|scores))"
              + " of\\s+(?:[\\p{L}-]+\\s+){0,2}?(?<what>"
              + NOUN
              + ")(?!\\p{L})"
              + "|(?<n2>maelfu|mamia|mamilioni) ya (?<what2>[\\p{L}]+)",
          Pattern.CASE_INSENSITIVE);

  /** The line tells of the platform, not of the failure. */
  private static final Vocabulary SIZE =
      Vocabulary.of(
          "carries|hosts?|hosted|offers?|handles?|processes|supports?|serves|brought together",
          "hub for|registered|has (over|more than|about)|onboard\\w*|available on",
          "on the platform|active|accounts|daily|a day|gained|added|launch\\w*|since|population",
          "would be|migrated|digiti[sz]ed|use it|account number|has \\d|said to carry",
          "more than \\d+ (ministries|counties)|provides|offering|years");

  private static final Vocabulary SUFFERS =
      Vocabulary.of(
          "affect\\w*|unavailable|without|unable|strand\\w*|stuck|down|hit|cut off|could not",
          "cannot|can't|disrupt\\w*|paraly\\w*|inaccessible|offline|lost|in the dark|locked out",
          "suffer\\w*|caught out|relief of|queu\\w*|impact\\w*|delay\\w*|cancel\\w*|trouble",
          "takes? down|took down|goes|unreachable|out of (reach|service)|walio\\w*|waka\\w*",
          "hawa\\w+|wameathirika|waliathirika|bila|walikwama|failed|left|turned away|crash\\w*");

  private CountReader() {}

  static List<Finding<Count>> read(List<Line> lines) {
    Map<String, Finding<Count>> counts = new LinkedHashMap<>();
    for (Line line : lines) {
      boolean suffers = line.fails() || SUFFERS.in(line.sentence());
      if (suffers && !SIZE.in(line.sentence())) {
        numbers(line.sentence(), counts);
        vague(line.sentence(), counts);
      }
    }
    return List.copyOf(counts.values());
  }

  private static void numbers(Sentence sentence, Map<String, Finding<Count>> counts) {
    for (Matcher m = NUMBER.matcher(sentence.text()); m.find(); ) {
      long value = Math.round(Double.parseDouble(m.group("n").replace(",", "")) * scale(m));
      Qualifier qualifier = qualifier(m.group("how"));
      if (value > 1) {
        Evidence words = sentence.evidence(m.start(), m.end());
        add(
            counts,
            new Count(m.group("what").toLowerCase(ROOT), value, qualifier, words.quote()),
            words);
      }
    }
  }

  private static double scale(Matcher m) {
    String scale = m.group("scale") == null ? "" : m.group("scale").toLowerCase(ROOT);
    return scale.equals("million") ? 1_000_000 : scale.equals("thousand") ? 1_000 : 1;
  }

  private static void vague(Sentence sentence, Map<String, Finding<Count>> counts) {
    for (Matcher m = VAGUE.matcher(sentence.text()); m.find(); ) {
      String what = m.group("what") != null ? m.group("what") : m.group("what2");
      Evidence words = sentence.evidence(m.start(), m.end());
      add(counts, new Count(what.toLowerCase(ROOT), null, Qualifier.VAGUE, words.quote()), words);
    }
  }

  /** A headline drops the "at least" that the lead still has: the qualified words count. */
  private static void add(Map<String, Finding<Count>> counts, Count count, Evidence words) {
    Finding<Count> before =
        counts.putIfAbsent(count.what() + count.value(), new Finding<>(count, words));
    boolean plain = before != null && before.value().qualifier() == Qualifier.EXACTLY;
    if (plain && count.qualifier() != Qualifier.EXACTLY) {
      counts.put(count.what() + count.value(), new Finding<>(count, words));
    }
  }

  private static Qualifier qualifier(String how) {
    return switch (how == null ? "" : how.toLowerCase(ROOT)) {
      case "at least",
          "no fewer than",
          "no less than",
          "more than",
          "over",
          "zaidi ya",
          "angalau" ->
          Qualifier.AT_LEAST;
      case "up to" -> Qualifier.AT_MOST;
      case "" -> Qualifier.EXACTLY;
      default -> Qualifier.ABOUT;
    };
  }
}
