package hitilafu.app.review;

import hitilafu.app.phrase.PhraseWord;
import hitilafu.model.Amendment;
import hitilafu.model.Grade;
import hitilafu.model.Incident;
import hitilafu.model.Link;
import hitilafu.model.Problem;
import hitilafu.model.ReviewState;
import java.util.ArrayList;
import java.util.List;

/** All that is doubtful about an incident. */
final class Concerns {
  private static final double MATTERS = 0.5;
  private static final double WEAK = 0.6;
  private static final String OUTDONE = "a later one holds";

  private Concerns() {}

  /**
   * @param problems in the dates of its reports
   */
  static List<Concern> of(Incident incident, List<Problem> problems) {
    List<Concern> concerns = new ArrayList<>();
    corrections(incident, concerns);
    if (incident.review().state() != ReviewState.UNREVIEWED) {
      news(incident, concerns);
      return concerns;
    }
    if (incident.grade() == Grade.REPORTED && Weight.of(incident) >= MATTERS) {
      concerns.add(new Concern(Concern.Kind.LOW_GRADE, 1, "one voice only says so"));
    }
    concerns.addAll(Conflicts.of(incident));
    problems.stream()
        .map(problem -> new Concern(Concern.Kind.DATE, 0.5, problem.message()))
        .distinct()
        .forEach(concerns::add);
    incident.links().stream()
        .filter(link -> link.strength() < WEAK)
        .map(Concerns::weak)
        .forEach(concerns::add);
    if (incident.service().id() == null) {
      String name = "no catalog knows “" + incident.service().name() + "”";
      concerns.add(new Concern(Concern.Kind.CANDIDATE, 0.2, name));
    }
    return concerns;
  }

  private static Concern weak(Link link) {
    String words =
        "report %s is held to be of it by little (%.2f: %s)"
            .formatted(link.observation(), link.strength(), link.words());
    return new Concern(Concern.Kind.WEAK_LINK, 0.5, words);
  }

  private static void news(Incident incident, List<Concern> concerns) {
    int unseen = incident.review().unseen();
    if (unseen > 0) {
      String words = PhraseWord.many(unseen, "report") + " since it was reviewed";
      concerns.add(new Concern(Concern.Kind.NEWS, 0.8, words));
    }
  }

  private static void corrections(Incident incident, List<Concern> concerns) {
    for (Amendment amendment : incident.review().amendments()) {
      if (amendment.problem() != null && !amendment.problem().equals(OUTDONE)) {
        String words =
            "correction %s has no effect: %s"
                .formatted(amendment.correction().id(), amendment.problem());
        concerns.add(new Concern(Concern.Kind.CORRECTION, 1, words));
      }
    }
  }
}
