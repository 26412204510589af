package hitilafu.app.web.overview;

import hitilafu.app.reliability.Glance;
import hitilafu.app.reliability.Glance.Open;
import hitilafu.index.search.IncidentSearcher;
import hitilafu.model.Incident;
import hitilafu.model.Lifecycle;
import java.util.List;
import java.util.Optional;

/** Leaves out what a report calls resolved, though none tells when, and what is no more. */
final class StillOpen {
  private StillOpen() {}

  static Glance of(Glance glance, IncidentSearcher searcher) {
    List<Open> open =
        glance.open().stream().filter(each -> open(searcher.find(each.incident()))).toList();
    return glance.withOpen(open);
  }

  private static boolean open(Optional<Incident> incident) {
    return incident.filter(each -> each.status() != Lifecycle.RESOLVED).isPresent();
  }
}
