package hitilafu.analytics.observe.times;

import hitilafu.analytics.observe.text.Sentence;
import hitilafu.analytics.observe.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words for a day, a part of it or a clock time, or several of them that stand together.
 *
 * @param date null if they name no day
 * @param part null if they name no part of it
 * @param clock null if they name no hour
 */
record TimeWords(Span span, DateWords date, PartWords part, ClockWords clock) {
  /** What may stand between the words of one expression. */
  private static final Pattern JOIN =
      Pattern.compile(
          "[\\s,()–-]*(?:(?:on|at|about|around|of|in|the|approximately|hrs|hours|local"
              + " time|mnamo|siku ya|ya|wa|majira ya|mwendo"
              + " wa|yake|kuanzia|yapata|saa|tarehe)[\\s,()]+){0,3}");

  private static final int FARTHEST = 28;

  /** Joins what belongs together; the words in the order of the sentence. */
  static List<TimeWords> join(Sentence sentence, List<TimeWords> words) {
    List<TimeWords> joined = new ArrayList<>();
    for (TimeWords next : words) {
      TimeWords last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && last.joins(sentence, next)) {
        joined.set(joined.size() - 1, last.and(next));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  private boolean joins(Sentence sentence, TimeWords next) {
    if (next.span.start() < span.end()) {
      return true;
    }
    String between = sentence.text().substring(span.end(), next.span.start());
    boolean aside = between.contains("(");
    // "9 am - 5 pm" is two times; "10.45am (9.45am SAST)" is one. So it is with days.
    boolean twoClocks = clock != null && next.clock != null && !aside;
    boolean apart = !between.isBlank() && !between.contains(",");
    boolean twoDays = date != null && next.date != null && !aside && apart;
    return between.length() <= FARTHEST
        && !twoClocks
        && !twoDays
        && JOIN.matcher(between).matches();
  }

  private TimeWords and(TimeWords next) {
    return new TimeWords(
        new Span(span.start(), Math.max(span.end(), next.span.end())),
        firmer(date, next.date),
        narrower(part, next.part),
        zoned(clock, next.clock));
  }

  /** "10.45am (9.45am SAST)": the one that names its zone counts. */
  private static ClockWords zoned(ClockWords a, ClockWords b) {
    return a == null || a.zone() == null && b != null && b.zone() != null ? b : a;
  }

  private static DateWords firmer(DateWords a, DateWords b) {
    return a == null || b != null && b.rank() > a.rank() ? b : a;
  }

  /** "Early Friday morning" is the early part of the morning. */
  private static PartWords narrower(PartWords a, PartWords b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    int from = Math.max(a.fromHour(), b.fromHour());
    int to = Math.min(a.toHour(), b.toHour());
    PartWords named = a.vague() ? b : a;
    boolean eve = a.eve() || b.eve();
    return from < to
        ? new PartWords(named.span(), from, to, false, eve, named.swahili())
        : new PartWords(
            named.span(), named.fromHour(), named.toHour(), named.vague(), eve, named.swahili());
  }
}
