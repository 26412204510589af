package hitilafu.analytics.measure;

import static hitilafu.analytics.measure.Hits.exactly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hitilafu.model.Footprint;
import hitilafu.model.Level;
import hitilafu.model.Measures;
import hitilafu.model.Minutes;
import hitilafu.model.Moment;
import hitilafu.model.Period;
import hitilafu.model.PeriodKind;
import hitilafu.model.PlaceMinutes;
import hitilafu.model.Precision;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the figures of any history of one service. */
class MeasuringPropertyTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Calendar CALENDAR = new Calendar(LONDON);

  /** Around the night on which clocks go back. */
  private static final LocalDate FIRST = LocalDate.parse("2025-10-20");

  private static final int DAYS = 12;
  private static final double EXACT = 1e-6;

  @Property(tries = 300, seed = "8")
  void noFigureExceedsThePeriodAndBoundsAreInOrder(@ForAll("histories") List<Hits> history) {
    Period period = CALENDAR.range(FIRST, FIRST.plusDays(DAYS));
    double all = Stretch.of(period).minutes();

    Measures measures = measure(period, history);

    figures(measures)
        .forEach(
            minutes -> {
              assertThat(minutes.low()).isBetween(0.0, minutes.high());
              assertThat(minutes.high()).isLessThanOrEqualTo(all + EXACT);
              if (minutes.best() != null) {
                assertThat(minutes.best()).isBetween(minutes.low(), minutes.high());
              }
            });
  }

  @Property(tries = 300, seed = "8")
  void thePartsOfAPeriodAddUpToTheWhole(@ForAll("histories") List<Hits> history) {
    List<Hits> printless =
        history.stream()
            .map(hits -> hits.lasting(null))
            .filter(hits -> Interval.of(hits.impact()).isPresent())
            .toList();
    Minutes whole =
        measure(CALENDAR.range(FIRST, FIRST.plusDays(DAYS)), printless).downtime().outage();
    Minutes sum = Sum.of(daily(printless));

    assertThat(sum.low()).isCloseTo(whole.low(), within(EXACT));
    assertThat(sum.high()).isCloseTo(whole.high(), within(EXACT));
    assertThat(sum.best() == null).isEqualTo(whole.best() == null);
    if (whole.best() != null) {
      assertThat(sum.best()).isCloseTo(whole.best(), within(EXACT));
    }
  }

  /** However vaguely it is told, and with or without a printed length. */
  @Property(tries = 400, seed = "8")
  void whatHappenedLiesWithinTheBounds(@ForAll("truths") List<Truth> truths) {
    List<Hits> told = named(truths.stream().map(Truth::told).toList());
    List<Stretch> truth = truths.stream().map(Truth::stretch).toList();

    for (int day = 0; day <= DAYS; day++) {
      Period period =
          CALENDAR.range(FIRST.plusDays(day), FIRST.plusDays(Math.max(day, DAYS - day)));
      Minutes outage = measure(period, told).downtime().outage();
      Stretch stretch = Stretch.of(period);
      double lost =
          Stretch.unionMinutes(truth.stream().flatMap(t -> t.within(stretch).stream()).toList());

      assertThat(lost).isBetween(outage.low() - EXACT, outage.high() + EXACT);
    }
  }

  @Property(tries = 200, seed = "8")
  void hoursAddUpToTheirDay(@ForAll("histories") List<Hits> history) {
    List<Hits> printless = history.stream().map(hits -> hits.lasting(null)).toList();
    Period longest = CALENDAR.around(PeriodKind.DAY, LocalDate.parse("2025-10-26"));
    Measures day = measure(longest, printless);

    assertThat(day.downtime().hours()).hasSize(25);
    assertThat(Sum.of(day.downtime().hours()).high())
        .isCloseTo(day.downtime().outage().high(), within(EXACT));
  }

  @Property(tries = 200, seed = "8")
  void theOrderOfIncidentsDoesNotMatter(@ForAll("histories") List<Hits> history) {
    Period period = CALENDAR.range(FIRST, FIRST.plusDays(DAYS));
    List<Hits> shuffled = new ArrayList<>(history);
    Collections.shuffle(shuffled, new Random(8));

    assertThat(measure(period, shuffled)).isEqualTo(measure(period, history));
  }

  @Property(tries = 300, seed = "8")
  void knowingMoreNeverWidensTheBounds(
      @ForAll("histories") List<Hits> history, @ForAll("days") Moment coarse) {
    Hits vague = Hits.outage("v").zone(LONDON.getId()).from(coarse).to(coarse);
    Hits exact =
        vague
            .from(new Moment(coarse.earliest(), coarse.earliest(), Precision.MINUTE, "w"))
            .to(new Moment(coarse.latest(), coarse.latest(), Precision.MINUTE, "w"));
    Period period = CALENDAR.range(FIRST, FIRST.plusDays(DAYS));

    Minutes less = measure(period, with(history, vague)).downtime().outage();
    Minutes more = measure(period, with(history, exact)).downtime().outage();

    assertThat(more.low()).isGreaterThanOrEqualTo(less.low() - EXACT);
    assertThat(more.high()).isLessThanOrEqualTo(less.high() + EXACT);
  }

  private static List<Hits> with(List<Hits> history, Hits one) {
    return Stream.concat(history.stream(), Stream.of(one)).toList();
  }

  private static List<Minutes> daily(List<Hits> history) {
    List<Minutes> days = new ArrayList<>();
    for (int day = 0; day <= DAYS; day++) {
      Period period = CALENDAR.range(FIRST.plusDays(day), FIRST.plusDays(day));
      days.add(measure(period, history).downtime().outage());
    }
    return days;
  }

  private static Stream<Minutes> figures(Measures measures) {
    return Stream.of(
            Stream.of(
                measures.downtime().outage(),
                measures.downtime().open(),
                measures.downtime().planned(),
                measures.downtime().inferred()),
            measures.downtime().places().stream().map(PlaceMinutes::outage),
            measures.downtime().levels().values().stream())
        .flatMap(figures -> figures);
  }

  private static Measures measure(Period period, List<Hits> history) {
    List<Footprint> footprints = history.stream().map(Hits::footprint).toList();
    return Measuring.of(
        Hits.outage("any").zone(LONDON.getId()).scope(), period, new Ledger(footprints));
  }

  @Provide
  Arbitrary<List<Hits>> histories() {
    return hits().list().ofMaxSize(12).map(MeasuringPropertyTest::named);
  }

  private static List<Hits> named(List<Hits> all) {
    List<Hits> named = new ArrayList<>();
    all.forEach(hits -> named.add(hits.named("i" + named.size())));
    return named;
  }

  /** What happened, and how it was told. */
  record Truth(Stretch stretch, Hits told) {}

  @Provide
  Arbitrary<List<Truth>> truths() {
    Instant zero = FIRST.atStartOfDay(LONDON).toInstant();
    Arbitrary<Integer> blur = Arbitraries.of(0, 0, 30, 240, 1_440);
    Arbitrary<Integer> shift = Arbitraries.integers().between(0, 100);
    return Combinators.combine(
            Arbitraries.integers().between(0, (DAYS - 3) * 24 * 60),
            Arbitraries.integers().between(1, 2_000),
            blur,
            blur,
            shift,
            Arbitraries.of(true, false))
        .as(
            (from, length, vagueStart, vagueEnd, percent, printed) -> {
              Instant start = zero.plus(Duration.ofMinutes(from));
              Instant end = start.plus(Duration.ofMinutes(length));
              Hits told =
                  Hits.outage("i")
                      .zone(LONDON.getId())
                      .from(around(start, vagueStart, percent))
                      .to(around(end, vagueEnd, percent));
              return new Truth(
                  new Stretch(start, end), printed ? told.lasting(exactly(length)) : told);
            })
        .list()
        .ofMaxSize(8);
  }

  /** A range that holds an instant. */
  private static Moment around(Instant at, int blur, int percent) {
    Instant earliest = at.minus(Duration.ofMinutes((long) blur * percent / 100));
    Precision precision =
        blur == 0
            ? Precision.MINUTE
            : blur < 60 ? Precision.HOUR : blur < 1_440 ? Precision.PART_OF_DAY : Precision.DAY;
    return new Moment(earliest, earliest.plus(Duration.ofMinutes(blur)), precision, "words");
  }

  private Arbitrary<Hits> hits() {
    return Combinators.combine(
            moments(),
            moments().injectNull(0.2),
            Arbitraries.of(Level.values()).injectNull(0.1),
            Arbitraries.of("Kisumu", "Mombasa").injectNull(0.5),
            Arbitraries.integers().between(1, 2_000).injectNull(0.6),
            Arbitraries.integers().between(0, 20))
        .as(
            (start, end, level, area, printed, kind) -> {
              Hits hits = Hits.outage("i").zone(LONDON.getId()).from(start).to(end).at(level);
              hits = area == null ? hits : hits.in(area);
              hits = printed == null ? hits : hits.lasting(exactly(printed));
              return kind == 0 ? hits.planned() : kind == 1 ? hits.inferred() : hits;
            });
  }

  @Provide
  Arbitrary<Moment> moments() {
    Instant zero = FIRST.atStartOfDay(LONDON).toInstant();
    return Combinators.combine(
            Arbitraries.integers().between(0, (DAYS - 4) * 24 * 60),
            Arbitraries.of(Precision.values()))
        .as((minute, precision) -> moment(zero.plus(Duration.ofMinutes(minute)), precision));
  }

  @Provide
  Arbitrary<Moment> days() {
    return moments().filter(moment -> moment.precision().compareTo(Precision.DAY) <= 0);
  }

  private static Moment moment(Instant at, Precision precision) {
    Duration width =
        switch (precision) {
          case MINUTE -> Duration.ZERO;
          case HOUR -> Duration.ofHours(1);
          case PART_OF_DAY -> Duration.ofHours(4);
          default -> Duration.ofDays(1);
        };
    return new Moment(at, at.plus(width), precision, "words");
  }
}
