package hitilafu.analytics.measure;

import hitilafu.model.Period;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The periods of one scope and year that a batch bears on. */
final class Stale {
  private final Map<String, Period> periods = new TreeMap<>();

  /** What failed and how: later outages may repeat it now, or no more. */
  private final Set<String> failures = new HashSet<>();

  /**
   * @param share as it was or as it is; null, and a retraction, mark nothing
   */
  void mark(ScopeShare share) {
    if (share != null && share.footprint() != null) {
      ZoneId zone = ZoneId.of(share.scope().zone());
      periods.putAll(Reach.periods(share.footprint(), zone, share.year()));
      share.footprint().failure().ifPresent(failures::add);
    }
  }

  /** To be called once all changes are marked. */
  void markRepeats(Collection<ScopeShare> standing) {
    for (ScopeShare share : standing) {
      if (share.footprint().failure().filter(failures::contains).isPresent()) {
        mark(share);
      }
    }
  }

  /** By name. */
  List<Period> periods() {
    return List.copyOf(periods.values());
  }
}
