package hitilafu.analytics.compose;

import hitilafu.model.ArticleKind;
import hitilafu.model.Grade;
import hitilafu.model.Moment;
import hitilafu.model.Observation;
import hitilafu.model.Precision;
import hitilafu.model.Voice;
import java.util.List;

/**
 * How well an incident is established. Measured when the operator's status page gives its start and
 * end to the minute; else acknowledged when the operator or an agency says so; else corroborated
 * when two independent voices do; else reported.
 */
final class Grading {
  private Grading() {}

  static Grade of(List<Observation> observations, Voices voices) {
    if (observations.stream().anyMatch(Grading::measured)) {
      return Grade.MEASURED;
    }
    if (observations.stream().anyMatch(o -> o.voice() == Voice.AGENCY)) {
      return Grade.ACKNOWLEDGED;
    }
    return voices.count(observations) > 1 ? Grade.CORROBORATED : Grade.REPORTED;
  }

  private static boolean measured(Observation observation) {
    return observation.voice() == Voice.AGENCY
        && observation.citation().kind() == ArticleKind.STATUS_UPDATE
        && exact(observation.start())
        && exact(observation.end());
  }

  private static boolean exact(Moment moment) {
    return moment != null && moment.resolved() && moment.precision() == Precision.MINUTE;
  }
}
