package hitilafu.analytics.observe;

import hitilafu.model.Role;
import java.util.List;

/**
 * The lines of a text that are about one event.
 *
 * @param told when it happened, for an event that is recounted; null for the main one
 */
record Episode(Role role, List<Line> lines, TimeExpression told) {
  Episode {
    lines = List.copyOf(lines);
  }
}
