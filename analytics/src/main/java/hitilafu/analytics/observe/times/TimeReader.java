package hitilafu.analytics.observe.times;

import hitilafu.analytics.observe.text.QuoteMarks;
import hitilafu.analytics.observe.text.Sentence;
import hitilafu.analytics.observe.text.Span;
import hitilafu.analytics.observe.text.Vocabulary;
import hitilafu.model.Moment;
import hitilafu.model.Precision;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Every time expression of a sentence, tied to the calendar. Words for a day, a part of it and a
 * clock time that stand together are one expression; a clock time alone is on the day that the text
 * last spoke of. It remembers that day: one reader per text, sentences in order.
 */
public final class TimeReader {
  private static final Vocabulary ABOUT =
      Vocabulary.of(
          "around|about|approximately|roughly|some time|circa|nearly|almost|at least|mwendo wa",
          "takriban|karibu|majira ya|kama");
  private static final Vocabulary JUST_BEFORE =
      Vocabulary.of("(shortly|just|minutes|moments) before|before|muda mfupi kabla ya");
  private static final Vocabulary JUST_AFTER =
      Vocabulary.of("(shortly|just|minutes|moments) after|after|baada ya");

  /** A part of the day says when only behind one of these; "morning sitting" does not. */
  private static final Vocabulary AT_A_PART =
      Vocabulary.of("by|in the|during the|before|until|at|since|kufikia|hadi|ilipofika|ifikapo");

  private static final Vocabulary SAID =
      Vocabulary.of(
          "said|says|told|statement|notice|post(ed)?|announced|tweet(ed)?|wrote|dated|issued",
          "alisema|ilisema|amesema|imesema|taarifa|alitangaza|ilitangaza|aliambia");

  /** Swahili names a part of the day alone, but for a meal or a habit. */
  private static final Vocabulary OF_A_PART = Vocabulary.of("wa|ya|za|cha|la|kila|vya");

  private static final int NEAR = 18;
  private static final int LEADING = 12;
  private static final int SHORT = 6;

  private final Anchor anchor;
  private final WrittenDates written;
  private final QuoteMarks quotes = new QuoteMarks();
  private final Story story;
  private ZoneId zone;

  public TimeReader(Anchor anchor) {
    this.anchor = anchor;
    this.story = new Story(anchor);
    this.written = new WrittenDates(anchor, story);
    this.zone = anchor.zone();
  }

  public List<TimeExpression> read(Sentence sentence) {
    story.reach(sentence);
    zone = ZoneNames.ofAll(sentence).orElse(zone);
    List<TimeWords> all = Together.share(sentence, TimeWords.join(sentence, words(sentence)));
    List<TimeExpression> times = new ArrayList<>();
    for (TimeWords words : all) {
      if (tells(sentence, words)) {
        tell(sentence, words);
        times.add(
            new TimeExpression(
                words.span().of(sentence),
                sentence.paragraph(),
                sentence.start() + words.span().start(),
                sentence.start() + words.span().end(),
                moment(sentence, words)));
      }
    }
    return times;
  }

  private static boolean tells(Sentence sentence, TimeWords words) {
    if (words.date() != null || words.clock() != null) {
      return true;
    }
    PartWords part = words.part();
    return part != null
        && !part.vague()
        && (AT_A_PART.before(sentence, words.span(), LEADING)
            || part.swahili() && !OF_A_PART.before(sentence, words.span(), SHORT));
  }

  /** The day on which something was said is that of the story only if it has none yet. */
  private void tell(Sentence sentence, TimeWords words) {
    boolean said =
        SAID.before(sentence, words.span(), NEAR)
            && story.day() != null
            && !story.day().equals(anchor.day());
    if (words.date() != null && !said) {
      story.tell(words.date());
    }
  }

  private List<TimeWords> words(Sentence sentence) {
    List<TimeWords> all = new ArrayList<>();
    List<DateWords> dates = new ArrayList<>(written.read(sentence));
    addApart(new Weekdays(anchor.day(), story).read(sentence), dates);
    addApart(relative(sentence, List.copyOf(dates)), dates);
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

  private static void addApart(List<DateWords> more, List<DateWords> dates) {
    for (DateWords date : more) {
      if (dates.stream().noneMatch(d -> d.span().overlaps(date.span()))) {
        dates.add(date);
      }
    }
  }

  /** "Today", in a statement that a later report quotes, is the day that the report has named. */
  private List<DateWords> relative(Sentence sentence, List<DateWords> told) {
    List<Span> quoted = quotes.quoted(sentence);
    LocalDate said = story.day();
    boolean earlier =
        said != null
            && anchor.day() != null
            && said.isBefore(anchor.day())
            && said.isAfter(anchor.day().minusDays(4));
    List<DateWords> dates = new RelativeDates(anchor.day(), story).read(sentence, told);
    if (quoted.isEmpty() || !earlier) {
      return dates;
    }
    List<DateWords> all = new ArrayList<>();
    dates.stream().filter(d -> !inside(quoted, d)).forEach(all::add);
    new RelativeDates(said, story)
        .read(sentence, told).stream().filter(d -> inside(quoted, d)).forEach(all::add);
    return all;
  }

  private static boolean inside(List<Span> quoted, DateWords date) {
    return quoted.stream().anyMatch(span -> span.overlaps(date.span()));
  }

  private Moment moment(Sentence sentence, TimeWords words) {
    DateWords date = words.date();
    boolean aDay = date == null || date.precision() == Precision.DAY;
    String text = words.span().of(sentence);
    if (words.clock() != null && aDay) {
      return clock(sentence, words, text);
    }
    return words.part() != null && aDay
        ? part(sentence, words, text)
        : span(date.from(), date.to(), date.precision(), text);
  }

  private Moment span(LocalDate from, LocalDate to, Precision precision, String text) {
    return from == null
        ? Moment.unresolved(precision, text)
        : new Moment(
            instant(from.atStartOfDay(), anchor.zone()),
            instant(to.atStartOfDay(), anchor.zone()),
            precision,
            text);
  }

  private Moment part(Sentence sentence, TimeWords words, String text) {
    PartWords part = words.part();
    LocalTime begins = LocalTime.of(part.fromHour() % 24, 0);
    LocalDate day = words.date() != null ? words.date().from() : story.dayOf(begins, words.span());
    if (day == null) {
      return Moment.unresolved(Precision.PART_OF_DAY, text);
    }
    LocalDateTime first = (part.eve() ? day.minusDays(1) : day).atStartOfDay();
    story.tell(first.toLocalDate(), begins);
    return new Moment(
        instant(first.plusHours(part.fromHour()), anchor.zone()),
        instant(first.plusHours(part.toHour()), anchor.zone()),
        Precision.PART_OF_DAY,
        text);
  }

  private Moment clock(Sentence sentence, TimeWords words, String text) {
    ClockWords clock = words.clock();
    LocalTime time = clock.settled(words.part(), story.hour());
    LocalDate day = day(sentence, words, time);
    Optional<Duration[]> hedge = hedge(sentence, clock);
    Precision precision = hedge.isPresent() ? Precision.HOUR : Precision.MINUTE;
    if (day == null) {
      return Moment.unresolved(precision, text);
    }
    story.tell(day, time);
    Instant at = instant(day.atTime(time), clock.zone() != null ? clock.zone() : zone);
    return hedge
        .map(by -> new Moment(at.minus(by[0]), at.plus(by[1]), precision, text))
        .orElseGet(() -> new Moment(at, at, precision, text));
  }

  private LocalDate day(Sentence sentence, TimeWords words, LocalTime time) {
    boolean eve = words.part() != null && words.part().eve();
    boolean night = words.part() != null && words.part().toHour() > 24;
    if (words.date() == null) {
      return midnight(sentence, words, story.dayOf(time, words.span()));
    }
    LocalDate day = words.date().from();
    if (day == null) {
      return null;
    }
    if (eve) {
      return time.getHour() >= 12 ? day.minusDays(1) : day;
    }
    // "Monday night at 1.30am": the night is Monday's, the hour is not.
    return night && time.getHour() < 6 ? day.plusDays(1) : midnight(sentence, words, day);
  }

  /** A midnight to come is the end of the day that is named. */
  private LocalDate midnight(Sentence sentence, TimeWords words, LocalDate day) {
    boolean end =
        words.clock().span().of(sentence).equalsIgnoreCase("midnight")
            && story.tense(words.span()) == Tense.AHEAD;
    return day == null || !end ? day : day.plusDays(1);
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
