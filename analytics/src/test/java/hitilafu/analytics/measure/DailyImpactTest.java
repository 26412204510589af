package hitilafu.analytics.measure;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.model.Impact;
import hitilafu.model.Level;
import hitilafu.model.Minutes;
import hitilafu.model.Moment;
import hitilafu.model.ObservationKind;
import hitilafu.model.Precision;
import hitilafu.model.ServiceDay;
import hitilafu.model.ServiceRef;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Golden cases of a service's day, reckoned by hand. All in Nairobi (UTC+3) unless told otherwise.
 */
class DailyImpactTest {
  private static final ServiceRef PAYMENTS = new ServiceRef("payments", "Payments");
  private static final String NAIROBI = "Africa/Nairobi";
  private static final String LONDON = "Europe/London";

  @Test
  void boundsComeFromTheRangesAndBestFromTheirMiddles() {
    // 05:00-09:00 to 15:00: at least 6 h, at most 10 h, middle 8 h
    Impact impact =
        impact(
            moment("2025-01-03T02:00:00Z", "2025-01-03T06:00:00Z", Precision.PART_OF_DAY),
            at("2025-01-03T12:00:00Z"));

    assertThat(day("2025-01-03", NAIROBI, impact).outage())
        .isEqualTo(new Minutes(360.0, 480.0, 600.0, false));
  }

  @Test
  void aStartKnownOnlyToTheDayHasNoBest() {
    Impact impact =
        impact(
            moment("2025-01-02T21:00:00Z", "2025-01-03T21:00:00Z", Precision.DAY),
            at("2025-01-03T12:00:00Z"));

    assertThat(day("2025-01-03", NAIROBI, impact).outage())
        .isEqualTo(new Minutes(0.0, null, 900.0, false));
  }

  @Test
  void overlappingOutagesAreCountedOnceAndPlannedWorkApart() {
    ServiceDay day =
        day(
            "2025-01-03",
            NAIROBI,
            impact(at("2025-01-03T06:00:00Z"), at("2025-01-03T08:00:00Z")),
            impact(at("2025-01-03T07:00:00Z"), at("2025-01-03T10:00:00Z")),
            planned(at("2025-01-03T09:00:00Z"), at("2025-01-03T11:00:00Z")));

    assertThat(day.outage()).isEqualTo(new Minutes(240.0, 240.0, 240.0, false));
    assertThat(day.maintenance()).isEqualTo(new Minutes(120.0, 120.0, 120.0, false));
  }

  @Test
  void anEndThatNobodyReportedIsNotInvented() {
    Impact open = downSince("2025-01-03T06:00:00Z", "2025-01-03T09:00:00Z");

    // down from 9:00, still down at noon; at most until 9:00 of the next day
    assertThat(day("2025-01-03", NAIROBI, open).outage())
        .isEqualTo(new Minutes(180.0, null, 900.0, false));
    assertThat(day("2025-01-04", NAIROBI, open).outage())
        .isEqualTo(new Minutes(0.0, null, 540.0, false));
    assertThat(DailyImpact.days(open))
        .containsExactly(LocalDate.parse("2025-01-03"), LocalDate.parse("2025-01-04"));
  }

  @Test
  void anOutageThatOutlastsItsCapRunsToTheLastReportThatItWasDown() {
    Impact lasting = downSince("2025-01-03T06:00:00Z", "2025-01-08T09:00:00Z");

    assertThat(day("2025-01-04", NAIROBI, lasting).outage())
        .isEqualTo(new Minutes(1440.0, null, 1440.0, false));
    assertThat(DailyImpact.days(lasting)).hasSize(6);
  }

  @Test
  void aDayOnWhichClocksGoForwardIsAnHourShorter() {
    Impact whole = impact(at("2025-03-29T12:00:00Z"), at("2025-03-31T12:00:00Z"));

    assertThat(day("2025-03-30", LONDON, whole).outage().best()).isEqualTo(23 * 60.0);
  }

  @Test
  void anOutageOverMidnightIsSplitWithoutLoss() {
    Impact night = impact(at("2025-01-03T20:00:00Z"), at("2025-01-03T22:30:00Z"));

    assertThat(day("2025-01-03", NAIROBI, night).outage().best()).isEqualTo(60.0);
    assertThat(day("2025-01-04", NAIROBI, night).outage().best()).isEqualTo(90.0);
  }

  @Test
  void anEndBeforeTheStartLeavesNothing() {
    Impact upsideDown = impact(at("2025-01-03T09:00:00Z"), at("2025-01-03T06:00:00Z"));

    assertThat(DailyImpact.days(upsideDown)).isEmpty();
  }

  @Test
  void aStartKnownOnlyToTheMonthTouchesNoDay() {
    Impact vague =
        impact(moment("2023-07-01T00:00:00Z", "2023-08-01T00:00:00Z", Precision.MONTH), null);

    assertThat(DailyImpact.days(vague)).isEmpty();
  }

  @Test
  void theCapOfAnOpenEndDependsOnTheLevel() {
    assertThat(Interval.cap(Level.MAJOR_OUTAGE)).isEqualTo(Duration.ofHours(24));
    assertThat(Interval.cap(Level.DEGRADED_PERFORMANCE)).isEqualTo(Duration.ofHours(72));
  }

  private static ServiceDay day(String day, String zone, Impact... impacts) {
    return DailyImpact.of(PAYMENTS, "KE", zone, LocalDate.parse(day), List.of(impacts));
  }

  private static Impact impact(Moment start, Moment end) {
    return impact(ObservationKind.OUTAGE, start, end);
  }

  private static Impact planned(Moment start, Moment end) {
    return impact(ObservationKind.MAINTENANCE, start, end);
  }

  private static Impact impact(ObservationKind kind, Moment start, Moment end) {
    return new Impact(
        "i", PAYMENTS, "KE", NAIROBI, null, kind, Level.MAJOR_OUTAGE, start, end, null, true);
  }

  /** Nobody reported its end. */
  private static Impact downSince(String start, String lastReportedDown) {
    return new Impact(
        "i",
        PAYMENTS,
        "KE",
        NAIROBI,
        null,
        ObservationKind.OUTAGE,
        Level.MAJOR_OUTAGE,
        at(start),
        null,
        Instant.parse(lastReportedDown),
        true);
  }

  private static Moment at(String instant) {
    return moment(instant, instant, Precision.MINUTE);
  }

  private static Moment moment(String earliest, String latest, Precision precision) {
    return new Moment(Instant.parse(earliest), Instant.parse(latest), precision, "words");
  }
}
