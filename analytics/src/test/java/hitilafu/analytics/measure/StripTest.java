package hitilafu.analytics.measure;

import static hitilafu.analytics.measure.Hits.at;
import static hitilafu.analytics.measure.Hits.moment;
import static hitilafu.analytics.measure.Hits.outage;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.analytics.measure.Strip.Day;
import hitilafu.model.CauseDetail;
import hitilafu.model.Level;
import hitilafu.model.Measures;
import hitilafu.model.Minutes;
import hitilafu.model.Period;
import hitilafu.model.PeriodKind;
import hitilafu.model.Precision;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A period day by day and month by month, and what repeated in it. */
class StripTest {
  private static final ZoneId NAIROBI = ZoneId.of(Hits.NAIROBI);
  private static final Period YEAR = days("2025-01-01", "2025-12-31");

  @Test
  void aDayHasTheWorstOfItsLevelsAndItsOwnMinutes() {
    // in Nairobi 23:00 on the 3rd to 02:00 on the 4th; the 4th also slow for an hour
    List<Day> strip =
        strip(
            outage("a", "2025-01-03T20:00:00Z", "2025-01-03T23:00:00Z").at(Level.PARTIAL_OUTAGE),
            outage("b", "2025-01-04T09:00:00Z", "2025-01-04T10:00:00Z")
                .at(Level.DEGRADED_PERFORMANCE));

    assertThat(strip)
        .extracting(day -> day.day().toString())
        .containsExactly("2025-01-03", "2025-01-04");
    assertThat(strip.getFirst().outage()).isEqualTo(minutes(60));
    assertThat(strip.getLast())
        .isEqualTo(
            new Day(
                LocalDate.parse("2025-01-04"),
                Level.PARTIAL_OUTAGE,
                true,
                minutes(180),
                minutes(0),
                minutes(0),
                List.of("a", "b")));
  }

  @Test
  void anEndThatNobodyReportedOnlyMayReachTheNextDay() {
    List<Day> strip =
        strip(outage("a").from(at("2025-01-03T12:00:00Z")).lastDown("2025-01-03T15:00:00Z"));

    assertThat(strip).extracting(Day::certain).containsExactly(true, false);
    assertThat(strip).extracting(day -> day.outage().high()).containsOnly(0.0);
    assertThat(strip.getFirst().open()).isEqualTo(new Minutes(180.0, null, 540.0, false));
  }

  @Test
  void anOutageOfOneDayWasOnThatDayWhateverItsHours() {
    List<Day> strip =
        strip(
            outage("a")
                .from(moment("2025-01-02T21:00:00Z", "2025-01-03T21:00:00Z", Precision.DAY))
                .to(at("2025-01-03T12:00:00Z")));

    assertThat(strip).singleElement().matches(Day::certain);
  }

  @Test
  void plannedWorkIsALevelOfItsOwnAndMilderThanWhatNobodyRates() {
    Hits work = outage("a", "2025-01-03T09:00:00Z", "2025-01-03T11:00:00Z").planned();
    Hits unrated = outage("b", "2025-01-03T12:00:00Z", "2025-01-03T13:00:00Z").at((Level) null);

    assertThat(strip(work).getFirst().level()).isEqualTo(Level.UNDER_MAINTENANCE);
    assertThat(strip(work).getFirst().planned()).isEqualTo(minutes(120));
    assertThat(strip(work, unrated).getFirst().level()).isNull();
  }

  @Test
  void whatFollowsFromTheCatalogAloneIsOnNoDay() {
    assertThat(strip(outage("a", "2025-01-03T09:00:00Z", "2025-01-03T11:00:00Z").inferred()))
        .isEmpty();
  }

  @Test
  void theMonthsOfAPeriodAddUpToItAndAreCutOffAtItsEnds() {
    Hits overNewMonth = outage("a", "2025-01-31T19:00:00Z", "2025-01-31T23:00:00Z");
    Period period = days("2025-01-15", "2025-03-10");

    List<Measures> months =
        Parts.of(overNewMonth.scope(), period, PeriodKind.MONTH, ledger(overNewMonth));

    assertThat(months)
        .extracting(month -> month.period().name())
        .containsExactly("2025-01", "2025-02", "2025-03");
    assertThat(months)
        .extracting(month -> month.downtime().outage().best())
        .containsExactly(120.0, 120.0, 0.0);
    assertThat(months.getFirst().period().from()).isEqualTo(period.from());
    assertThat(months.getLast().period().to()).isEqualTo(period.to());
  }

  @Test
  void whatFailedAgainAsItHadIsCountedOnce() {
    Hits before = outage("a", "2024-12-01T09:00:00Z", "2024-12-01T10:00:00Z");
    Hits again = outage("b", "2025-02-01T09:00:00Z", "2025-02-01T10:00:00Z");
    Hits thrice = outage("c", "2025-03-01T09:00:00Z", "2025-03-01T10:00:00Z");
    Hits otherwise = outage("d", "2025-04-01T09:00:00Z", "2025-04-01T10:00:00Z");

    Ledger ledger =
        ledger(
            thrice.because(CauseDetail.POWER),
            again.because(CauseDetail.POWER),
            before.because(CauseDetail.POWER),
            otherwise.because(CauseDetail.NETWORK));

    assertThat(Repeats.of(YEAR, ledger))
        .containsExactly(
            new Repeats.Repeat(Hits.PAYMENTS, CauseDetail.POWER, 2, List.of("b", "c")));
  }

  private static List<Day> strip(Hits... hits) {
    return Strip.of(NAIROBI, YEAR, ledger(hits));
  }

  private static Ledger ledger(Hits... hits) {
    return new Ledger(Arrays.stream(hits).map(Hits::footprint).toList());
  }

  private static Period days(String first, String last) {
    return new Calendar(NAIROBI).range(LocalDate.parse(first), LocalDate.parse(last));
  }

  private static Minutes minutes(double all) {
    return new Minutes(all, all, all, false);
  }
}
