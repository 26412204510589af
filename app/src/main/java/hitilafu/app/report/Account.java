package hitilafu.app.report;

import hitilafu.analytics.measure.Measuring;
import hitilafu.model.Footprint;
import hitilafu.model.Impact;
import hitilafu.model.Incident;
import hitilafu.model.Minutes;

/**
 * An incident as an issue tells of it.
 *
 * @param incident with its reports and their words
 * @param footprint what it hit, of what the issue is about
 * @param began whether it began in the period; else it began before it, or may have, or no report
 *     says when
 * @param outage minutes that it took from all services that it hit, within the period
 * @param open the same where nobody reported an end: in no sum
 * @param services how many services reports state it hit
 * @param counted of how many of them the minutes of outage are
 * @param openEnded whether nobody reported the end of what it is about
 */
public record Account(
    Incident incident,
    Footprint footprint,
    boolean began,
    Minutes outage,
    Minutes open,
    int services,
    int counted,
    boolean openEnded) {

  /** Whether nobody reported the end of any part of it, though one of another may be known. */
  public boolean partlyOpen() {
    return footprint.impacts().stream().filter(Impact::stated).anyMatch(Measuring::openEnded);
  }

  /** Whether the end of some part of it was reported. */
  public boolean partlyEnded() {
    return footprint.impacts().stream()
        .anyMatch(impact -> impact.stated() && !Measuring.openEnded(impact));
  }

  /** Whether it took more than another, not only as much. */
  public boolean graverThan(Account other) {
    return Weighed.BY_WEIGHT.compare(weighed(), other.weighed()) < 0;
  }

  private Weighed weighed() {
    return new Weighed(footprint, outage, open, services);
  }
}
