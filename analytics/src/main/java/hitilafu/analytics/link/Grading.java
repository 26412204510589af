package hitilafu.analytics.link;

import hitilafu.model.Grade;
import hitilafu.model.Observation;
import hitilafu.model.Voice;
import java.util.List;

/**
 * How well an incident is established. Acknowledged when the operator or an agency says so; else
 * corroborated when two publishers say so in words of their own; else reported.
 */
final class Grading {
  private Grading() {}

  static Grade of(List<Observation> observations) {
    if (observations.stream().anyMatch(o -> o.voice() == Voice.AGENCY)) {
      return Grade.ACKNOWLEDGED;
    }
    return distinctTexts(observations) > 1 && distinctPublishers(observations) > 1
        ? Grade.CORROBORATED
        : Grade.REPORTED;
  }

  private static long distinctTexts(List<Observation> observations) {
    return observations.stream().map(o -> o.citation().fingerprint()).distinct().count();
  }

  private static long distinctPublishers(List<Observation> observations) {
    return observations.stream().map(o -> o.citation().publisher()).distinct().count();
  }
}
