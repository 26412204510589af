package hitilafu.app.web.incident;

import hitilafu.index.search.Similar;
import hitilafu.model.Incident;

/**
 * An incident that is like the one on the page.
 *
 * @param shared what both have, in words
 */
record Alike(String id, String title, String shared) {
  static Alike of(Similar similar) {
    Incident incident = similar.incident();
    return new Alike(incident.id(), incident.title(), String.join(", ", similar.shared()));
  }
}
