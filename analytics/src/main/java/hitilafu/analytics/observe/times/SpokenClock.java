package hitilafu.analytics.observe.times;

import hitilafu.analytics.observe.text.Sentence;
import hitilafu.analytics.observe.text.Span;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Clock times in English words: "half past nine", "ten to five", "one o'clock", "by eight". */
final class SpokenClock {
  private static final String HOUR =
      "(?<h>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-2]|[1-9])";
  private static final String MINUTES =
      "(?<m>half|(?:an? )?quarter|five|ten|twenty(?:-| )?five|twenty|(?:\\d{1,2}|one|two|three|four"
          + "|five|six|seven|eight|nine|ten|twenty) minutes?)";
  private static final Pattern PAST = words(MINUTES + " (?<dir>past|after|to|before) " + HOUR);
  private static final Pattern OCLOCK = words(HOUR + " o['’ ]?clock");
  private static final Pattern OF_DAY =
      words(
          HOUR
              + "(?= (?:in the (?:morning|afternoon|evening|night)|at night"
              + "|this (?:morning|afternoon|evening)|(?:yester|to)day|last night|tonight))");
  private static final Pattern BARE =
      words(
          "(?<=\\b(?:at|by|before|until|till|since|around|about|past|from|after) )"
              + "(?<h>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
              + "(?=\\s*(?:$|[.,;:)–—]|(?:on|when|it|and|but|as|the|that|with|while|or|to)\\b))");

  /** "Last night at 8"; a number alone after "at" is seldom an hour. */
  private static final Pattern OF_NAMED_PART =
      words(
          "(?<=\\b(?:morning|afternoon|evening|night|tonight) (?:at|around|about|by) )"
              + "(?<h>1[0-2]|[1-9])(?=\\s*(?:$|[.,;)–—](?!\\d)|(?:when|it|and|but|as|the|that|with|while|or|on)\\b))");

  private static final Pattern DOTTED =
      words(
          "(?:(?<=\\b(?:at|by|before|until|since|around|about|from|after|and|to|between)"
              + " )|(?<=^)|(?=\\S+ (?:this (?:morning|afternoon|evening)|today|yesterday|last"
              + " night|tonight)\\b))(?<h>1[0-2]|[1-9])[.:](?<d>[0-5]\\d)"
              + "(?!\\s?(?:[ap]\\.?m|%|per|million|billion|km|kv|mw|hours|hrs|percent|[.:]\\d))");

  private SpokenClock() {}

  private static Pattern words(String regex) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])" + regex + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
  }

  /** What is found has its half of the day open. */
  static List<ClockWords> read(Sentence sentence) {
    List<ClockWords> found = new ArrayList<>();
    for (Pattern pattern : List.of(PAST, OCLOCK, OF_DAY, DOTTED, BARE, OF_NAMED_PART)) {
      for (Matcher m = pattern.matcher(sentence.text()); m.find(); ) {
        Span span = new Span(m.start(), m.end());
        if (found.stream().noneMatch(earlier -> earlier.span().overlaps(span))) {
          found.add(ClockWords.open(span, time(m, pattern), pattern == PAST || pattern == DOTTED));
        }
      }
    }
    return found;
  }

  private static LocalTime time(Matcher m, Pattern pattern) {
    LocalTime hour = LocalTime.of(number(m.group("h")) % 12, 0);
    if (pattern == DOTTED) {
      return hour.plusMinutes(Integer.parseInt(m.group("d")));
    }
    if (pattern != PAST) {
      return hour;
    }
    int minutes = minutes(m.group("m"));
    boolean to = m.group("dir").equalsIgnoreCase("to") || m.group("dir").equalsIgnoreCase("before");
    LocalTime time = to ? hour.minusMinutes(minutes) : hour.plusMinutes(minutes);
    return time.withHour(time.getHour() % 12);
  }

  private static int number(String word) {
    return Almanac.number(word).orElse(0.0).intValue();
  }

  private static int minutes(String words) {
    String word = words.toLowerCase().replaceFirst(" minutes?$", "").replaceFirst("^an? ", "");
    return switch (word) {
      case "half" -> 30;
      case "quarter" -> 15;
      case "twenty" -> 20;
      case "twenty five", "twenty-five" -> 25;
      default -> number(word);
    };
  }
}
