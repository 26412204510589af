package hitilafu.app.reliability;

import hitilafu.analytics.measure.Repeats.Repeat;
import hitilafu.model.Coverage;
import hitilafu.model.Grade;
import hitilafu.model.Level;
import hitilafu.model.Measures;
import hitilafu.model.Minutes;
import hitilafu.model.Moment;
import hitilafu.model.Period;
import hitilafu.model.Scope;
import hitilafu.model.ServiceRef;
import hitilafu.model.Share;
import java.time.LocalDate;
import java.util.List;

/**
 * The whole record at a glance, as of the last day of which anything was read or told.
 *
 * @param last that day; today if nothing was
 * @param zone in which days are counted: that of all services, else UTC
 * @param week that holds the last day
 * @param weekBefore the one before it
 * @param open outages that began in the last 14 days and whose end nobody reported, newest first
 * @param quarter the last 90 days
 * @param countries what failed in them; who has most outages first
 * @param year the last 365 days
 */
public record Glance(
    LocalDate last,
    String zone,
    Week week,
    Week weekBefore,
    List<Open> open,
    Coverage quarter,
    List<CountryLosses> countries,
    Year year) {

  /** The same with other open outages. */
  public Glance withOpen(List<Open> others) {
    return new Glance(last, zone, week, weekBefore, others, quarter, countries, year);
  }

  /** A week, and how well it was watched. */
  public record Week(Measures measures, Coverage coverage) {}

  /**
   * An outage that may go on.
   *
   * @param start null if nobody stated one
   */
  public record Open(
      String incident,
      String title,
      ServiceRef service,
      String country,
      String zone,
      Moment start,
      Level level,
      Grade grade) {}

  /**
   * The services of one country, which one press tells of.
   *
   * @param outages that began
   * @param failed how many services anything is reported of
   * @param worst those that lost most, most first
   */
  public record CountryLosses(
      String country, int outages, int failed, Period period, List<Losses> worst) {}

  /**
   * What one service lost.
   *
   * @param outages that began
   * @param openEnded those whose end nobody reported, and which are not in the minutes
   * @param publishers of the reports
   */
  public record Losses(
      Scope scope, int outages, Minutes outage, int openEnded, Minutes open, int publishers) {}

  /**
   * The last 365 days.
   *
   * @param thirdParty for how many outages a supplier is blamed, of those with a cause
   * @param again what failed again as it had, by country
   */
  public record Year(
      Period period, Coverage coverage, int outages, Share thirdParty, List<Again> again) {}

  /** What failed again in one country. */
  public record Again(String country, Repeat repeat) {}
}
