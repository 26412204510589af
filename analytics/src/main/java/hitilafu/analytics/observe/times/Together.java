package hitilafu.analytics.observe.times;

import hitilafu.analytics.observe.text.Sentence;
import hitilafu.analytics.observe.text.Span;
import hitilafu.analytics.observe.text.Vocabulary;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Two clock times that share what only one of them says. "Between 2am and 4am on Monday": the first
 * hour is Monday's as well; "from 9.30 to 11.00 GMT": the first is told in that zone as well.
 */
final class Together {
  private static final Vocabulary JOINT = Vocabulary.of("and|to|or|till|until|na|hadi|-|–");
  private static final Pattern DASH = Pattern.compile("[-–]");
  private static final int LONGEST = 12;

  /** What may stand between a day and the first of two clock times on it. */
  private static final Pattern OPENS =
      Pattern.compile("(?i)[\\s,]*(?:between|from|kati ya|baina ya|kuanzia|tangu)?\\s*");

  private final Sentence sentence;

  /** As they stand; then, from the last to the first, with what they share. */
  private final List<TimeWords> words;

  private Together(Sentence sentence, List<TimeWords> words) {
    this.sentence = sentence;
    this.words = new ArrayList<>(words);
  }

  /** The words of a sentence, in its order. */
  static List<TimeWords> share(Sentence sentence, List<TimeWords> words) {
    Together together = new Together(sentence, words);
    for (int i = words.size() - 2; i >= 0; i--) {
      together.share(i);
    }
    return together.words;
  }

  private void share(int at) {
    TimeWords first = words.get(at);
    TimeWords second = words.get(at + 1);
    if (first.clock() != null && second.clock() != null && joint(between(first, second))) {
      DateWords date = first.date() == null && second.date() != null ? day(at) : first.date();
      ClockWords clock = first.clock().orIn(second.clock().zone());
      words.set(at, new TimeWords(first.span(), date, first.part(), clock));
    }
  }

  private static boolean joint(String words) {
    return JOINT.in(words) && words.length() <= LONGEST || DASH.matcher(words).matches();
  }

  /**
   * That in front of the two, else that of the second, or the one before if midnight lies between.
   */
  private DateWords day(int at) {
    TimeWords first = words.get(at);
    TimeWords second = words.get(at + 1);
    TimeWords before = at == 0 ? null : words.get(at - 1);
    if (before != null
        && before.date() != null
        && before.clock() == null
        && OPENS.matcher(between(before, first)).matches()) {
      return before.date();
    }
    LocalTime from = first.clock().time();
    boolean overnight = !first.clock().open() && from.isAfter(second.clock().time());
    return overnight && first.part() == null ? second.date().before() : second.date();
  }

  private String between(TimeWords first, TimeWords second) {
    int end = first.span().end();
    return new Span(end, Math.max(end, second.span().start())).of(sentence).strip();
  }
}
