package hitilafu.model;

import java.util.List;

/**
 * What one scope lost in one period. Formulae and sources in docs/measures.md.
 *
 * @param serviceHours services that reports claim to have failed, times hours
 * @param userHours people that reports claim to have been hit, times hours
 * @param incidents all that the figures rest on, sorted
 */
public record Measures(
    Scope scope,
    Period period,
    Downtime downtime,
    Occurrences occurrences,
    Delays delays,
    Lost serviceHours,
    Lost userHours,
    List<String> incidents) {
  public Measures {
    Absent.never(scope, "scope");
    Absent.never(period, "period");
    Absent.never(downtime, "downtime");
    Absent.never(occurrences, "occurrences");
    Absent.never(delays, "delays");
    Absent.never(serviceHours, "serviceHours");
    Absent.never(userHours, "userHours");
    incidents = Absent.list(incidents);
  }

  /** Whether a report states anything of it; what follows from the catalog alone is nothing. */
  public boolean stated() {
    return downtime.outage().high() > 0
        || downtime.open().high() > 0
        || downtime.planned().high() > 0
        || occurrences.outages() > 0
        || occurrences.planned() > 0;
  }
}
