package hitilafu.model;

import java.util.List;

/**
 * How well a period was watched. Silence in a gap says nothing, and little elsewhere.
 *
 * @param since first day of which anything was read, ISO date; null if nothing was
 * @param days in the period
 * @param daysWatched of these, the ones of which anything was read
 * @param gaps stretches of a week or more of which nothing was read, "first/last" as ISO dates
 * @param publishers of the reports that the figures rest on
 */
public record Coverage(String since, int days, int daysWatched, List<String> gaps, int publishers) {
  public Coverage {
    gaps = Absent.list(gaps);
  }
}
