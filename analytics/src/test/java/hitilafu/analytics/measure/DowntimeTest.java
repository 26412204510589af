package hitilafu.analytics.measure;

import static hitilafu.analytics.measure.Hits.at;
import static hitilafu.analytics.measure.Hits.exactly;
import static hitilafu.analytics.measure.Hits.moment;
import static hitilafu.analytics.measure.Hits.outage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hitilafu.model.Downtime;
import hitilafu.model.Level;
import hitilafu.model.Measures;
import hitilafu.model.Minutes;
import hitilafu.model.Moment;
import hitilafu.model.Period;
import hitilafu.model.PeriodKind;
import hitilafu.model.Precision;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Minutes lost, reckoned by hand; the worked examples of docs/measures.md are among them. */
class DowntimeTest {
  private static final Minutes NOTHING = new Minutes(0.0, 0.0, 0.0, false);

  @Test
  void boundsComeFromTheRangesAndBestFromTheirMiddles() {
    // 05:00-09:00 to 15:00: at least 6 h, at most 10 h, middle 8 h
    Hits early =
        outage("i")
            .from(moment("2025-01-03T02:00:00Z", "2025-01-03T06:00:00Z", Precision.PART_OF_DAY))
            .to(at("2025-01-03T12:00:00Z"));

    assertThat(day("2025-01-03", early).outage())
        .isEqualTo(new Minutes(360.0, 480.0, 600.0, false));
  }

  @Test
  void aStartKnownOnlyToTheDayHasNoBest() {
    Hits someTime = outage("i").from(theDay("2025-01-03")).to(at("2025-01-03T12:00:00Z"));

    assertThat(day("2025-01-03", someTime).outage())
        .isEqualTo(new Minutes(0.0, null, 900.0, false));
  }

  @Test
  void aPrintedLengthTellsHowLongWhereOnlyTheDayIsKnown() {
    // "down for three hours on Friday", back at 15:00 at the latest
    Hits printed =
        outage("i").from(theDay("2025-01-03")).to(at("2025-01-03T12:00:00Z")).lasting(exactly(180));

    assertThat(day("2025-01-03", printed).outage())
        .isEqualTo(new Minutes(180.0, 180.0, 180.0, false));
    assertThat(day("2025-01-03", printed).hours().getFirst())
        .as("but not in which hour")
        .isEqualTo(new Minutes(0.0, null, 60.0, false));
  }

  @Test
  void aboutThreeHoursIsWithinAQuarterOfThem() {
    Hits about =
        outage("i")
            .from(theDay("2025-01-03"))
            .to(at("2025-01-03T12:00:00Z"))
            .lasting(new Minutes(null, 180.0, null, true));
    Hits atLeast = about.lasting(new Minutes(180.0, null, null, true));

    assertThat(day("2025-01-03", about).outage())
        .isEqualTo(new Minutes(135.0, 180.0, 225.0, false));
    assertThat(day("2025-01-03", atLeast).outage())
        .isEqualTo(new Minutes(180.0, null, 900.0, false));
  }

  @Test
  void aLengthSoFarIsNoEnd() {
    // at 13:00 "down for three hours", at 18:00 still down
    Hits sinceTen =
        outage("i")
            .from(at("2025-01-03T07:00:00Z"))
            .lasting(exactly(180))
            .lastDown("2025-01-03T15:00:00Z");

    assertThat(day("2025-01-03", sinceTen).outage()).isEqualTo(NOTHING);
    assertThat(day("2025-01-03", sinceTen).open().low()).isEqualTo(480.0);
  }

  @Test
  void threeHoursSinceEarlyMorningAreThreeHours() {
    Hits early =
        outage("i")
            .from(moment("2025-01-03T02:00:00Z", "2025-01-03T06:00:00Z", Precision.PART_OF_DAY))
            .lasting(exactly(180));

    assertThat(day("2025-01-03", early).outage())
        .isEqualTo(new Minutes(180.0, 180.0, 180.0, false));
  }

  @Test
  void oneOutageInManyPlacesIsOne() {
    Hits friday =
        outage("i").from(theDay("2025-01-03")).to(at("2025-01-03T12:00:00Z")).lasting(exactly(180));

    assertThat(day("2025-01-03", friday.in("Kisumu"), friday.in("Mombasa")).outage())
        .isEqualTo(new Minutes(180.0, 180.0, 180.0, false));
  }

  @Test
  void whatIsKnownToHaveBegunAndNoMoreLeavesNoBest() {
    Hits march =
        outage("i").from(moment("2025-02-28T21:00:00Z", "2025-03-31T21:00:00Z", Precision.MONTH));

    assertThat(in(PeriodKind.YEAR, "2025-03-01", march).downtime().outage())
        .isEqualTo(new Minutes(0.0, null, 0.0, false));
  }

  @Test
  void aPrintedLengthGivesTheEndThatNobodyReports() {
    Hits since9 = outage("i").from(at("2025-01-03T06:00:00Z")).lasting(exactly(90));

    assertThat(day("2025-01-03", since9).outage()).isEqualTo(new Minutes(90.0, 90.0, 90.0, false));
    assertThat(day("2025-01-03", since9).open()).isEqualTo(NOTHING);
  }

  @Test
  void aPrintedLengthThatContradictsTheTimesIsLeftAside() {
    Hits odd =
        outage("i")
            .from(theDay("2025-01-03"))
            .to(at("2025-01-03T12:00:00Z"))
            .lasting(exactly(2_000));

    assertThat(day("2025-01-03", odd).outage()).isEqualTo(new Minutes(0.0, null, 900.0, false));
  }

  @Test
  void overlappingOutagesAreCountedOnceAndPlannedWorkApart() {
    Downtime day =
        day(
            "2025-01-03",
            outage("a", "2025-01-03T06:00:00Z", "2025-01-03T08:00:00Z"),
            outage("b", "2025-01-03T07:00:00Z", "2025-01-03T10:00:00Z"),
            outage("c", "2025-01-03T09:00:00Z", "2025-01-03T11:00:00Z").planned());

    assertThat(day.outage()).isEqualTo(new Minutes(240.0, 240.0, 240.0, false));
    assertThat(day.planned()).isEqualTo(new Minutes(120.0, 120.0, 120.0, false));
  }

  @Test
  void twoPlacesOfOneServiceAreToldApartAndCountedOnceForTheService() {
    Downtime day =
        day(
            "2025-01-03",
            outage("a", "2025-01-03T06:00:00Z", "2025-01-03T08:00:00Z").in("Kisumu"),
            outage("b", "2025-01-03T07:00:00Z", "2025-01-03T10:00:00Z").in("Mombasa"),
            outage("c", "2025-01-03T12:00:00Z", "2025-01-03T12:30:00Z"));

    assertThat(day.outage().best()).isEqualTo(270.0);
    assertThat(day.places())
        .extracting(p -> p.place() == null ? "all" : p.place().area(), p -> p.outage().best())
        .containsExactly(tuple("all", 30.0), tuple("Kisumu", 150.0), tuple("Mombasa", 210.0));
  }

  @Test
  void theWorstLevelCounts() {
    Downtime day =
        day(
            "2025-01-03",
            outage("a", "2025-01-03T06:00:00Z", "2025-01-03T10:00:00Z").at(Level.PARTIAL_OUTAGE),
            outage("b", "2025-01-03T07:00:00Z", "2025-01-03T08:00:00Z"));

    assertThat(day.levels().get("major_outage").best()).isEqualTo(60.0);
    assertThat(day.levels().get("partial_outage").best()).isEqualTo(180.0);
    assertThat(day.outage().best()).isEqualTo(240.0);
  }

  @Test
  void anEndThatNobodyReportedIsNotInventedAndStaysOutOfTheSum() {
    Hits open = outage("i").from(at("2025-01-03T06:00:00Z")).lastDown("2025-01-03T09:00:00Z");

    // down from 9:00, still down at noon; at most until 9:00 of the next day
    assertThat(day("2025-01-03", open).outage()).isEqualTo(NOTHING);
    assertThat(day("2025-01-03", open).open()).isEqualTo(new Minutes(180.0, null, 900.0, false));
    assertThat(day("2025-01-04", open).open()).isEqualTo(new Minutes(0.0, null, 540.0, false));
  }

  @Test
  void anOutageThatOutlastsItsCapRunsToTheLastReportThatItWasDown() {
    Hits lasting = outage("i").from(at("2025-01-03T06:00:00Z")).lastDown("2025-01-08T09:00:00Z");

    assertThat(day("2025-01-04", lasting).open())
        .isEqualTo(new Minutes(1440.0, null, 1440.0, false));
  }

  @Test
  void whatFollowsFromTheCatalogAloneIsNeverCountedAsStated() {
    Downtime day =
        day("2025-01-03", outage("a", "2025-01-03T06:00:00Z", "2025-01-03T08:00:00Z").inferred());

    assertThat(day.outage()).isEqualTo(NOTHING);
    assertThat(day.inferred().best()).isEqualTo(120.0);
  }

  @Test
  void theDayOnWhichClocksGoForwardHas23Hours() {
    Hits whole = outage("i", "2025-03-29T12:00:00Z", "2025-03-31T12:00:00Z").zone("Europe/London");

    assertThat(day("2025-03-30", whole).outage().best()).isEqualTo(23 * 60.0);
    assertThat(day("2025-03-30", whole).hours()).hasSize(23);
  }

  @Test
  void theHourThatComesTwiceIsTwoHours() {
    // 01:30 to 01:30 by the clock, an hour later: clocks went back at 02:00
    Hits night = outage("i", "2025-10-26T00:30:00Z", "2025-10-26T01:30:00Z").zone("Europe/London");

    assertThat(day("2025-10-26", night).hours()).hasSize(25);
    assertThat(day("2025-10-26", night).hours().subList(1, 3))
        .extracting(Minutes::best)
        .containsExactly(30.0, 30.0);
  }

  @Test
  void anOutageOverMidnightIsSplitWithoutLoss() {
    Hits night = outage("i", "2025-01-03T20:00:00Z", "2025-01-03T22:30:00Z");

    assertThat(day("2025-01-03", night).outage().best()).isEqualTo(60.0);
    assertThat(day("2025-01-04", night).outage().best()).isEqualTo(90.0);
  }

  @Test
  void theLastDaysOfAYearMayBeInWeek53OrInTheNextYearsFirst() {
    // 23:00 on 31 December 2026, a Thursday, to 02:00
    Hits newYear = outage("i", "2026-12-31T20:00:00Z", "2026-12-31T23:00:00Z");

    assertThat(in(PeriodKind.WEEK, "2026-12-31", newYear).period().name()).isEqualTo("2026-W53");
    assertThat(in(PeriodKind.WEEK, "2027-01-01", newYear).period().name()).isEqualTo("2026-W53");
    assertThat(in(PeriodKind.WEEK, "2026-12-31", newYear).downtime().outage().best())
        .isEqualTo(180.0);
    assertThat(in(PeriodKind.YEAR, "2026-12-31", newYear).downtime().outage().best())
        .isEqualTo(60.0);
    assertThat(in(PeriodKind.YEAR, "2027-01-01", newYear).downtime().outage().best())
        .isEqualTo(120.0);
    assertThat(in(PeriodKind.WEEK, "2024-12-30", newYear).period().name()).isEqualTo("2025-W01");
  }

  @Test
  void anEndBeforeTheStartLeavesNothingToCount() {
    Hits upsideDown = outage("i", "2025-01-03T09:00:00Z", "2025-01-03T06:00:00Z");

    assertThat(day("2025-01-03", upsideDown).outage())
        .isEqualTo(new Minutes(0.0, null, 0.0, false));
    assertThat(in(PeriodKind.DAY, "2025-01-03", upsideDown).occurrences().outages()).isEqualTo(1);
  }

  @Test
  void aStartKnownOnlyToTheMonthTouchesNoDay() {
    Hits vague =
        outage("i").from(moment("2023-07-01T00:00:00Z", "2023-08-01T00:00:00Z", Precision.MONTH));

    assertThat(in(PeriodKind.DAY, "2023-07-01", vague).incidents()).isEmpty();
    assertThat(in(PeriodKind.YEAR, "2023-07-01", vague).occurrences().outages()).isEqualTo(1);
    assertThat(in(PeriodKind.YEAR, "2023-07-01", vague).downtime().outage().high()).isZero();
  }

  private static Downtime day(String day, Hits... hits) {
    return in(PeriodKind.DAY, day, hits).downtime();
  }

  private static Measures in(PeriodKind kind, String day, Hits... hits) {
    Period period = new Calendar(ZoneId.of(hits[0].zone())).around(kind, LocalDate.parse(day));
    Ledger ledger = new Ledger(Arrays.stream(hits).map(Hits::footprint).toList());
    return Measuring.of(hits[0].scope(), period, ledger);
  }

  /** A local day in Nairobi. */
  private static Moment theDay(String day) {
    Period period =
        new Calendar(ZoneId.of(Hits.NAIROBI)).around(PeriodKind.DAY, LocalDate.parse(day));
    return new Moment(period.from(), period.to(), Precision.DAY, "that day");
  }
}
