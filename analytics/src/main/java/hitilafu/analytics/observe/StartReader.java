package hitilafu.analytics.observe;

import hitilafu.analytics.observe.text.Sentence;
import hitilafu.analytics.observe.text.Span;
import hitilafu.analytics.observe.text.Vocabulary;
import hitilafu.analytics.observe.times.TimeExpression;
import hitilafu.analytics.observe.times.Days;
import hitilafu.analytics.observe.times.Almanac;
import hitilafu.model.Moment;
import hitilafu.model.Precision;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When it began: of the times in the failing lines the one that stands nearest to words for a
 * beginning. The hour of a statement, a deadline, a queue or a recovery is none; the day on which
 * someone said that it is down will do if nothing better is said, as a day.
 */
final class StartReader {
  private static final Vocabulary BEGAN =
      Vocabulary.of(
          "beg(a|i|u)n|started|starting|since|from|went (down|off|dark|offline)|crashed",
          "collapsed|failed|occurred|struck|hit|happened|took place|dropped|tripped|suffered",
          "experienced|developed|noticed|spotted|interrupted|disrupted|ilianza|kuanzia|tangu",
          "ulikatika|ilikatika|zilikatika|yalianza|lost|had|have had|affected|was down",
          "were down");
  private static final Vocabulary SAID =
      Vocabulary.of(
          "said|says|told|announced|statement|notice|post(ed)?|tweet(ed)?|wrote|published",
          "issued|confirmed|advisory|updated?|briefing|press conference|reported|apologi[sz]ed",
          "signed|alisema|ilisema|ilitangaza|taarifa|dated");
  private static final Vocabulary BOUND =
      Vocabulary.of(
          "by|until|till|deadline|within|extended( to)?|expected|will|next|as of|up to|midnight",
          "at the time of|still|hadi|ifikapo|mpaka|ilipofika|as early as|return to|resume on",
          "including|scheduled|forecast|due|ends?( on)?|season|closes|expires|open(s|ed)?",
          "tax year|income");
  private static final Pattern DATELINE = Pattern.compile("\\p{Lu}[\\p{Lu}\\s,]{3,24}[,(]\\s?");

  /** When people were seen to suffer from it, it had begun before. */
  private static final Vocabulary QUEUE =
      Vocabulary.of("queue[ds]?|queuing|lin(ing|ed) up|lines? (of|had)|camped|vans|waiting|foleni");

  private static final Vocabulary WEEKDAY = Vocabulary.of(Almanac.FULL_WEEKDAY);
  private static final int NEAR = 45;
  private static final int LEAD = 6;

  private StartReader() {}

  private record Candidate(TimeExpression time, Line line, double score, boolean said) {}

  static Optional<Finding<Moment>> read(List<Line> lines, ZoneId zone) {
    Candidate best = null;
    for (int i = 0; i < lines.size(); i++) {
      for (TimeExpression time : lines.get(i).times()) {
        Candidate next = candidate(lines, i, time);
        if (next != null && (best == null || next.score() > best.score())) {
          best = next;
        }
      }
    }
    return Optional.ofNullable(best).map(candidate -> finding(candidate, zone));
  }

  /** Null if the time cannot be that of the beginning. */
  private static Candidate candidate(List<Line> lines, int i, TimeExpression time) {
    Line line = lines.get(i);
    Sentence sentence = line.sentence();
    Span span = line.span(time);
    if (!about(lines, i) || isOther(line, time, span)) {
      return null;
    }
    boolean said =
        dateline(line, span)
            || SAID.before(sentence, span, 30) && !BEGAN.before(sentence, span, 16);
    boolean began = BEGAN.before(sentence, span, NEAR) || BEGAN.after(sentence, span, 25);
    int coarseness = time.value().precision().compareTo(Precision.DAY);
    double score = line.title() ? 1 : i < LEAD ? 0.7 : 0;
    score += line.fails() ? 2 : 0;
    score += began ? 2 : 0;
    score += said ? -2.5 : coarseness < 0 ? 1 : 0;
    score -= coarseness > 0 ? 2 : 0;
    score -= time.value().resolved() || weekday(time) ? 0 : 4;
    return new Candidate(time, line, score, said);
  }

  /** A deadline, a queue, a recovery, a user's post. */
  private static boolean isOther(Line line, TimeExpression time, Span span) {
    Sentence sentence = line.sentence();
    boolean recovery =
        line.restored() != null
            && (!line.fails() || !BEGAN.before(sentence, span, 20) && nearer(line, span));
    boolean queue = QUEUE.before(sentence, span, 60) || QUEUE.after(sentence, span, 60);
    return recovery
        || queue && clock(time)
        || time.value().precision() == Precision.YEAR
        || BOUND.before(sentence, span, 16)
        || post(line);
  }

  /** Whether the line, or one near it, tells of the failure. */
  private static boolean about(List<Line> lines, int i) {
    return lines.subList(Math.max(0, i - 2), Math.min(lines.size(), i + 2)).stream()
        .anyMatch(Line::fails);
  }

  /** What a user posted is dated by the post, which the text does not date. */
  private static boolean post(Line line) {
    return line.text().contains("(@") || line.text().startsWith("@");
  }

  /** "NAIROBI, Saturday -" and "4 January, 10:20 am | Staff" date the report, not the failure. */
  private static boolean dateline(Line line, Span span) {
    boolean byline = !line.fails() && !line.sentence().whole();
    return byline || DATELINE.matcher(line.text().substring(0, span.start())).matches();
  }

  private static boolean clock(TimeExpression time) {
    return time.value().precision().compareTo(Precision.HOUR) <= 0;
  }

  /** "Friday" still says something where nobody knows which; "today" says nothing. */
  private static boolean weekday(TimeExpression time) {
    return WEEKDAY.in(time.text());
  }

  /** Whether the time stands nearer to the words for the recovery than to those for the failure. */
  private static boolean nearer(Line line, Span span) {
    return line.failure() == null
        || line.restored().distance(span) < line.failure().span().distance(span);
  }

  private static Finding<Moment> finding(Candidate candidate, ZoneId zone) {
    Moment moment = candidate.time().value();
    // What was said at ten was so at ten, not from ten on: only the day is safe to keep.
    Moment start = candidate.said() ? Days.of(moment, zone) : moment;
    Line line = candidate.line();
    return new Finding<>(start, line.sentence().evidence(line.span(candidate.time())));
  }
}
