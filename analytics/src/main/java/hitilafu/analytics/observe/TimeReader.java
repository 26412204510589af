package hitilafu.analytics.observe;

import hitilafu.analytics.observe.text.QuoteMarks;
import hitilafu.analytics.observe.text.Sentence;
import hitilafu.analytics.observe.text.Vocabulary;
import hitilafu.model.Moment;
import hitilafu.model.Precision;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Every time expression of a sentence, tied to the calendar. Words for a day, a part of it and a
 * clock time that stand together are one expression; a clock time alone is on the last day that the
 * text named. It remembers that day: one reader per text, sentences in order.
 */
final class TimeReader {
  private static final Vocabulary ABOUT =
      Vocabulary.of(
          "around|about|approximately|roughly|some time|circa|nearly|almost|at least|mwendo wa",
          "takriban|karibu|majira ya|kama");
  private static final Vocabulary JUST_BEFORE =
      Vocabulary.of("(shortly|just|minutes) before|before");
  private static final Vocabulary JUST_AFTER =
      Vocabulary.of("(shortly|just|minutes) after|after|baada ya");
  private static final int NEAR = 18;

  private final Anchor anchor;
  private final WrittenDates written;
  private final QuoteMarks quotes = new QuoteMarks();
  private LocalDate lastDay;

  TimeReader(Anchor anchor) {
    this.anchor = anchor;
    this.written = new WrittenDates(anchor);
    this.lastDay = anchor.day();
  }

  List<TimeExpression> read(Sentence sentence) {
    List<TimeExpression> times = new ArrayList<>();
    for (TimeWords words : TimeWords.join(sentence, words(sentence))) {
      if (words.date() == null && words.clock() == null) {
        continue;
      }
      if (words.date() != null && words.date().precision() == Precision.DAY) {
        lastDay = words.date().from();
      }
      times.add(
          new TimeExpression(
              words.span().of(sentence),
              sentence.paragraph(),
              sentence.start() + words.span().start(),
              sentence.start() + words.span().end(),
              moment(sentence, words)));
    }
    return times;
  }

  private List<TimeWords> words(Sentence sentence) {
    List<TimeWords> all = new ArrayList<>();
    List<DateWords> dates = new ArrayList<>(written.read(sentence));
    for (DateWords date : new RelativeDates(today(quotes.quoted(sentence))).read(sentence)) {
      if (dates.stream().noneMatch(d -> d.span().overlaps(date.span()))) {
        dates.add(date);
      }
    }
    dates.forEach(date -> all.add(new TimeWords(date.span(), date, null, null)));
    List<ClockWords> clocks = ClockReader.read(sentence);
    clocks.forEach(clock -> all.add(new TimeWords(clock.span(), null, null, clock)));
    for (PartWords part : PartWords.in(sentence)) {
      if (clocks.stream().noneMatch(clock -> clock.span().overlaps(part.span()))) {
        all.add(new TimeWords(part.span(), null, part, null));
      }
    }
    all.sort(Comparator.comparing((TimeWords words) -> words.span().start()));
    return all;
  }

  /** "Today", in a statement that a later report quotes, is the day that the report has named. */
  private LocalDate today(boolean quoted) {
    boolean named =
        quoted
            && lastDay != null
            && anchor.day() != null
            && lastDay.isBefore(anchor.day())
            && lastDay.isAfter(anchor.day().minusDays(4));
    return named ? lastDay : anchor.day();
  }

  private Moment moment(Sentence sentence, TimeWords words) {
    String text = words.span().of(sentence);
    DateWords date = words.date();
    boolean aDay = date == null || date.precision() == Precision.DAY;
    if (words.clock() != null && aDay) {
      return clock(sentence, words, text);
    }
    boolean part = words.part() != null && aDay;
    Precision precision = part ? Precision.PART_OF_DAY : date.precision();
    if (date.from() == null) {
      return Moment.unresolved(precision, text);
    }
    LocalDateTime first = date.from().atStartOfDay();
    return new Moment(
        instant(part ? first.plusHours(words.part().fromHour()) : first, anchor.zone()),
        instant(
            part ? first.plusHours(words.part().toHour()) : date.to().atStartOfDay(),
            anchor.zone()),
        precision,
        text);
  }

  private Moment clock(Sentence sentence, TimeWords words, String text) {
    ClockWords clock = words.clock();
    LocalDate day = words.date() != null ? words.date().from() : lastDay;
    Optional<Duration[]> hedge = hedge(sentence, clock);
    Precision precision = hedge.isPresent() ? Precision.HOUR : Precision.MINUTE;
    if (day == null) {
      return Moment.unresolved(precision, text);
    }
    ZoneId zone = clock.zone() != null ? clock.zone() : anchor.zone();
    Instant at = instant(day.atTime(clock.time()), zone);
    return hedge
        .map(by -> new Moment(at.minus(by[0]), at.plus(by[1]), precision, text))
        .orElseGet(() -> new Moment(at, at, precision, text));
  }

  /** How far the moment may lie before and after the time that is printed; empty if not at all. */
  private static Optional<Duration[]> hedge(Sentence sentence, ClockWords clock) {
    Duration width = Duration.ofMinutes(clock.toTheMinute() ? 15 : 30);
    if (JUST_BEFORE.before(sentence, clock.span(), NEAR)) {
      return Optional.of(new Duration[] {width, Duration.ZERO});
    }
    if (JUST_AFTER.before(sentence, clock.span(), NEAR)) {
      return Optional.of(new Duration[] {Duration.ZERO, width});
    }
    return ABOUT.before(sentence, clock.span(), NEAR)
        ? Optional.of(new Duration[] {width, width})
        : Optional.empty();
  }

  private static Instant instant(LocalDateTime local, ZoneId zone) {
    return local.atZone(zone).toInstant();
  }
}
