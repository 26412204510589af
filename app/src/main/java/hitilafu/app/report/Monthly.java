package hitilafu.app.report;

import hitilafu.model.Coverage;
import hitilafu.model.Measures;
import java.util.List;

/**
 * What a month brought.
 *
 * @param coverage how well it was watched; its publishers are not counted
 * @param began ids of the outages that began in it
 */
public record Monthly(Measures measures, Coverage coverage, List<String> began) {
  /** Whether anything is known of it: silence in a month that nobody watched says nothing. */
  public boolean known() {
    return coverage.daysWatched() > 0 || !began.isEmpty();
  }
}
