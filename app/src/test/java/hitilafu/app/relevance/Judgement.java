package hitilafu.app.relevance;

import hitilafu.model.Incident;
import hitilafu.model.Observation;
import java.util.List;

/**
 * How useful an incident is to a search.
 *
 * @param url of a report whose main subject it is, or, with a start, of any that tells of it
 * @param start how its start in UTC begins, {@code unknown} if it has none; null if the url will do
 * @param grade 3: asked for, 2: clearly of use, 1: of marginal use
 */
record Judgement(String url, String start, int grade) {
  Judgement {
    if (url == null || grade < 1 || grade > 3) {
      throw new IllegalArgumentException("url and a grade of 1 to 3: " + url + " " + grade);
    }
  }

  boolean names(Incident incident) {
    return start == null
        ? cites(incident.observations())
        : start(incident).startsWith(start)
            && (cites(incident.observations()) || cites(incident.background()));
  }

  private boolean cites(List<Observation> observations) {
    return observations.stream().anyMatch(observation -> observation.citation().url().equals(url));
  }

  private static String start(Incident incident) {
    return incident.start() == null || incident.start().earliest() == null
        ? "unknown"
        : incident.start().earliest().toString();
  }
}
