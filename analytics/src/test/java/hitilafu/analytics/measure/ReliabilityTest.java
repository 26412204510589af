package hitilafu.analytics.measure;

import static hitilafu.analytics.measure.Hits.moment;
import static hitilafu.analytics.measure.Hits.outage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hitilafu.model.Availability;
import hitilafu.model.CauseDetail;
import hitilafu.model.Count;
import hitilafu.model.Indices;
import hitilafu.model.Level;
import hitilafu.model.Measures;
import hitilafu.model.Minutes;
import hitilafu.model.Period;
import hitilafu.model.Precision;
import hitilafu.model.Qualifier;
import hitilafu.model.Sample;
import hitilafu.model.Share;
import hitilafu.model.Trend;
import hitilafu.model.UserCount;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Reliability figures, reckoned by hand; the worked examples of docs/measures.md are among them.
 */
class ReliabilityTest {
  private static final UserCount MILLION = new UserCount(1_000_000, "2025", "invented");
  private static final Period MARCH =
      new Calendar(ZoneId.of(Hits.NAIROBI))
          .range(LocalDate.parse("2025-03-01"), LocalDate.parse("2025-03-31"));

  @Test
  void availabilityWeighsPartialOutagesOrCountsThemInFull() {
    // 31 days = 44,640 min; 100 min major, 300 min partial beside
    Hits[] hits = {
      outage("a", "2025-03-05T06:00:00Z", "2025-03-05T07:40:00Z"),
      outage("b", "2025-03-07T06:00:00Z", "2025-03-07T11:00:00Z").at(Level.PARTIAL_OUTAGE),
      outage("c", "2025-03-09T06:00:00Z", "2025-03-09T11:00:00Z").at(Level.DEGRADED_PERFORMANCE),
      outage("d").from(Hits.at("2025-03-10T06:00:00Z")).at(Level.DEGRADED_PERFORMANCE)
    };

    Availability availability = Availabilities.of(MARCH, ledger(hits));

    assertThat(availability.weighted().best()).isCloseTo(1 - 190 / 44_640.0, within(1e-9));
    assertThat(availability.full().best()).isCloseTo(1 - 400 / 44_640.0, within(1e-9));
  }

  @Test
  void anOpenEndLeavesNoBestAvailability() {
    Ledger open = ledger(outage("a").from(Hits.at("2025-03-05T06:00:00Z")));

    Availability.Bounds full = Availabilities.of(MARCH, open).full();

    assertThat(full.best()).isNull();
    assertThat(full.high()).isEqualTo(1);
    assertThat(full.low()).isCloseTo(1 - 1_440 / 44_640.0, within(1e-9));
  }

  @Test
  void anOutageOfWhichNothingIsKnownButThatItBeganLeavesAvailabilityUnboundedBelow() {
    Ledger vague =
        ledger(
            outage("a")
                .from(moment("2025-02-28T21:00:00Z", "2025-03-31T21:00:00Z", Precision.MONTH)));

    Availability.Bounds full = Availabilities.of(MARCH, vague).full();

    assertThat(full).isEqualTo(new Availability.Bounds(0, null, 1));
  }

  @Test
  void hoursLostAreWhatWasClaimedTimesTheHours() {
    // "22,000 services", about 2 h; "at least 3,000 customers", 1 h
    Measures measures =
        march(
            outage("a", "2025-03-05T06:00:00Z", "2025-03-05T08:00:00Z")
                .counting(new Count("services", 22_000L, Qualifier.ABOUT, "22,000 services")),
            outage("b", "2025-03-06T06:00:00Z", "2025-03-06T07:00:00Z")
                .counting(new Count("customers", 3_000L, Qualifier.AT_LEAST, "3,000 customers")),
            outage("c", "2025-03-07T06:00:00Z", "2025-03-07T07:00:00Z"));

    assertThat(measures.serviceHours().best()).isEqualTo(44_000.0);
    assertThat(measures.serviceHours().low()).isEqualTo(33_000.0);
    assertThat(measures.serviceHours().counted()).isEqualTo(1);
    assertThat(measures.userHours().low()).isEqualTo(3_000.0);
    assertThat(measures.userHours().best()).isNull();
    assertThat(measures.userHours().high()).isNull();
    assertThat(measures.userHours().incidents()).isEqualTo(3);
  }

  @Test
  void withoutACountNoHoursAreClaimed() {
    Measures measures = march(outage("c", "2025-03-07T06:00:00Z", "2025-03-07T07:00:00Z"));

    assertThat(measures.userHours().low()).isNull();
    assertThat(measures.userHours().counted()).isZero();
  }

  @Test
  void indicesPerCustomer() {
    // 50,000 of 1,000,000 for 2 h; all for 30 min: SAIFI 1.05, SAIDI .6 h, CAIDI .5714 h
    Ledger ledger =
        ledger(
            outage("a", "2025-03-05T06:00:00Z", "2025-03-05T08:00:00Z")
                .at(Level.PARTIAL_OUTAGE)
                .counting(new Count("customers", 50_000L, Qualifier.EXACTLY, "50,000")),
            outage("b", "2025-03-06T06:00:00Z", "2025-03-06T06:30:00Z"),
            outage("c", "2025-03-07T06:00:00Z", "2025-03-07T07:00:00Z").at(Level.PARTIAL_OUTAGE));

    Indices indices = Reliability.of(MILLION, MARCH, ledger);

    assertThat(indices.saifi()).isEqualTo(1.05);
    assertThat(indices.saidi().best()).isCloseTo(0.6, within(1e-9));
    assertThat(indices.caidi().best()).isCloseTo(0.6 / 1.05, within(1e-9));
    assertThat(indices.counted()).isEqualTo(2);
    assertThat(indices.outages()).isEqualTo(3);
  }

  @Test
  void caidiIsAlwaysSaidiOverSaifi() {
    List<Reliability.Interruption> interruptions =
        IntStream.range(1, 40)
            .mapToObj(
                i ->
                    new Reliability.Interruption(
                        i * 137.0 % 900, new Minutes(i * 3.0, i * 5.0, i * 7.0, false)))
            .toList();

    Indices indices = Reliability.of(10_000, interruptions, 40);

    assertThat(indices.caidi().best())
        .isCloseTo(indices.saidi().best() / indices.saifi(), within(1e-9));
    assertThat(indices.caidi().low())
        .isCloseTo(indices.saidi().low() / indices.saifi(), within(1e-9));
  }

  @Test
  void delaysRunFromTheMiddleOfTheStartAndLeaveOutWhatIsNotKnownToTheHour() {
    Measures measures =
        march(
            outage("a", "2025-03-05T06:00:00Z", "2025-03-05T08:00:00Z")
                .noticed("2025-03-05T06:45:00Z"),
            outage("b")
                .from(moment("2025-03-06T05:00:00Z", "2025-03-06T06:00:00Z", Precision.HOUR))
                .noticed("2025-03-06T06:00:00Z"),
            outage("c")
                .from(moment("2025-03-06T21:00:00Z", "2025-03-07T21:00:00Z", Precision.DAY))
                .noticed("2025-03-07T10:00:00Z"));

    assertThat(measures.delays().notice()).isEqualTo(new Sample(2, 37.5, null, null, null));
    assertThat(measures.delays().restoration()).isEqualTo(new Sample(1, 120.0, null, null, null));
  }

  @Test
  void aMedianCarriesItsIntervalFromSixOnAndAPercentileFromTen() {
    assertThat(Quantiles.of(numbers(5))).isEqualTo(new Sample(5, 3.0, null, null, null));
    assertThat(Quantiles.of(numbers(6))).isEqualTo(new Sample(6, 3.5, 1.0, 6.0, null));
    assertThat(Quantiles.of(numbers(10))).isEqualTo(new Sample(10, 5.5, 2.0, 9.0, 9.0));
    assertThat(Quantiles.of(List.of())).isEqualTo(Sample.NONE);
  }

  @Test
  void aShareOfFewIsWide() {
    Share share = Share.of(1, 10);

    assertThat(share.low()).isCloseTo(0.0179, within(1e-4));
    assertThat(share.high()).isCloseTo(0.4042, within(1e-4));
    assertThat(Share.of(0, 0).low()).isNull();
  }

  @Test
  void whatFailedTheSameWayWithinAYearIsARepeat() {
    Measures measures =
        march(
            outage("a", "2024-06-05T06:00:00Z", "2024-06-05T07:00:00Z")
                .because(CauseDetail.NETWORK),
            outage("b", "2025-03-05T06:00:00Z", "2025-03-05T07:00:00Z")
                .because(CauseDetail.NETWORK),
            outage("c", "2025-03-06T06:00:00Z", "2025-03-06T07:00:00Z").because(CauseDetail.POWER),
            outage("d", "2025-03-07T06:00:00Z", "2025-03-07T07:00:00Z"));

    assertThat(measures.occurrences().repeats().part()).isEqualTo(1);
    assertThat(measures.occurrences().repeats().whole()).isEqualTo(2);
    assertThat(measures.occurrences().causes())
        .containsEntry("network", 1)
        .containsEntry("power", 1)
        .containsEntry("unknown", 1);
  }

  @Test
  void aPeriodStandsBesideTheTwelveWeeksBefore() {
    // four in March (31 days), three in the 84 days before, one long before
    Hits[] hits = {
      outage("a", "2024-06-05T06:00:00Z", "2024-06-05T07:00:00Z"),
      outage("b", "2024-12-20T06:00:00Z", "2024-12-20T07:00:00Z"),
      outage("c", "2025-01-20T06:00:00Z", "2025-01-20T07:00:00Z"),
      outage("d", "2025-02-20T06:00:00Z", "2025-02-20T07:00:00Z"),
      outage("e", "2025-03-05T06:00:00Z", "2025-03-05T07:00:00Z"),
      outage("f", "2025-03-06T06:00:00Z", "2025-03-06T07:00:00Z"),
      outage("g", "2025-03-07T06:00:00Z", "2025-03-07T07:00:00Z"),
      outage("h", "2025-03-08T06:00:00Z", "2025-03-08T07:00:00Z")
    };

    Trend trend = Trends.of(march(hits), ledger(hits), null);

    assertThat(trend.outages()).isEqualTo(4);
    assertThat(trend.outagesBefore()).isEqualTo(3);
    assertThat(trend.weeksBefore()).isEqualTo(12);
    assertThat(trend.ratio()).isCloseTo(4 / (31 / 7.0) / (3 / 12.0), within(1e-9));
    assertThat(trend.low()).isLessThan(1);
    assertThat(trend.minutesBefore().best()).isEqualTo(180);
  }

  @Test
  void whatLiesBeforeTheRecordIsNoSignOfHealth() {
    Hits hit = outage("e", "2025-03-05T06:00:00Z", "2025-03-05T07:00:00Z");

    Trend trend = Trends.of(march(hit), ledger(hit), Instant.parse("2025-02-21T21:00:00Z"));
    Trend none = Trends.of(march(hit), ledger(hit), Instant.parse("2025-03-02T00:00:00Z"));

    assertThat(trend.weeksBefore()).isEqualTo(1);
    assertThat(none.weeksBefore()).isZero();
    assertThat(none.ratio()).isNull();
  }

  private static List<Double> numbers(int n) {
    return IntStream.rangeClosed(1, n).mapToObj(i -> (double) i).toList();
  }

  private static Measures march(Hits... hits) {
    return Measuring.of(hits[0].scope(), MARCH, ledger(hits));
  }

  private static Ledger ledger(Hits... hits) {
    return new Ledger(Arrays.stream(hits).map(Hits::footprint).toList());
  }
}
