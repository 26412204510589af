package hitilafu.analytics.observe;

import hitilafu.analytics.observe.lines.Line;
import hitilafu.analytics.observe.times.TimeExpression;
import hitilafu.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a text that are about one event.
 *
 * @param told when it happened, for an event that is recounted; null for one that is the news
 */
record Episode(Role role, List<Line> lines, TimeExpression told) {
  Episode {
    lines = List.copyOf(lines);
  }

  /**
   * The episodes of a text about what came of an outage that is over: its main event is the first
   * that it recounts.
   */
  static List<Episode> followup(List<Episode> episodes) {
    Optional<Episode> past =
        episodes.stream().filter(episode -> episode.role() == Role.BACKGROUND).findFirst();
    if (past.isEmpty()) {
      return episodes;
    }
    List<Line> lines = new ArrayList<>(past.get().lines());
    lines.addAll(episodes.getFirst().lines());
    List<Episode> all = new ArrayList<>(episodes);
    all.remove(past.get());
    all.set(0, new Episode(Role.MAIN, lines, past.get().told()));
    return all;
  }
}
