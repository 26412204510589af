package hitilafu.analytics.measure;

import hitilafu.model.Measures;
import hitilafu.model.Period;
import hitilafu.model.Scope;
import hitilafu.model.Share;
import hitilafu.model.Trend;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A period beside the 12 weeks before it. */
public final class Trends {
  private static final int WEEKS = 12;
  private static final double MINUTES_IN_WEEK = 7 * 24 * 60;

  private Trends() {}

  /**
   * @param measures of the period
   * @param ledger of the same scope
   * @param since when its record begins: what lies before is no sign of health; null if unknown
   */
  public static Trend of(Measures measures, Ledger ledger, Instant since) {
    Period earlier = before(measures.scope(), measures.period(), since);
    return between(measures, Measuring.of(measures.scope(), earlier, ledger));
  }

  /** A period beside another, earlier one: how often outages began, week by week. */
  public static Trend between(Measures measures, Measures then) {
    double weeks = weeks(measures.period());
    double weeksBefore = weeks(then.period());
    int now = measures.occurrences().outages();
    int before = then.occurrences().outages();
    Share share = Share.of(now, now + before);
    double scale = weeks == 0 ? 0 : weeksBefore / weeks;
    boolean comparable = weeksBefore > 0 && now + before > 0;
    return new Trend(
        now,
        weeks,
        before,
        weeksBefore,
        comparable && before > 0 ? (Double) (scale * now / before) : null,
        comparable ? (Double) (scale * odds(share.low())) : null,
        comparable && before > 0 ? (Double) (scale * odds(share.high())) : null,
        measures.downtime().outage(),
        then.downtime().outage());
  }

  private static Period before(Scope scope, Period period, Instant since) {
    Calendar calendar = new Calendar(ZoneId.of(scope.zone()));
    LocalDate last = calendar.day(period.from()).minusDays(1);
    LocalDate first = last.minusWeeks(WEEKS).plusDays(1);
    LocalDate begins = since == null ? first : calendar.day(since);
    if (begins.isAfter(last)) {
      begins = last.plusDays(1);
    }
    return calendar.range(begins.isAfter(first) ? begins : first, last);
  }

  private static double weeks(Period period) {
    return Stretch.of(period.from(), period.to()).map(Stretch::minutes).orElse(0.0)
        / MINUTES_IN_WEEK;
  }

  private static double odds(double share) {
    return share / (1 - share);
  }
}
