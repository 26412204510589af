package hitilafu.app.report.tell;

import hitilafu.app.phrase.Cut;
import hitilafu.app.phrase.PhraseClaim;
import hitilafu.model.Cause;
import hitilafu.model.Incident;
import hitilafu.model.Observation;
import hitilafu.model.ObservationKind;
import java.util.List;

/** What is given as the cause of an incident, as a part of a sentence. */
record Why(Incident incident, Claimants who) {
  private static final int LONGEST = 80;

  /** Causes that are spoken of without one. */
  private static final List<String> WITHOUT_ARTICLE =
      List.of(
          "overload", "physical damage", "human error", "industrial action", "malicious action");

  /**
   * @param alone whether nothing else is told in the sentence
   */
  Words clause(boolean alone) {
    Cause cause = incident.cause();
    String right = who.putRight("cause");
    if (incident.kind() == ObservationKind.MAINTENANCE) {
      return Words.NONE;
    }
    if (cause == null || !cause.explained() && cause.phrase() == null) {
      String none =
          alone && right.isEmpty()
              ? "no source tells the cause, or who else was hit"
              : "no cause is given";
      return Words.of(none + right);
    }
    if (!cause.explained()) {
      return Words.of("the cause is given only as “" + Cut.after(cause.phrase(), LONGEST) + "”")
          .cite(who.of("cause"))
          .then(right);
    }
    return Words.of(noun(cause) + " is given as the cause")
        .cite(who.of("cause"))
        .then(right)
        .then(otherwise(cause));
  }

  private Words otherwise(Cause cause) {
    return who.others("cause").stream()
        .filter(o -> o.cause() != null && o.cause().explained())
        .filter(o -> !noun(o.cause()).equals(noun(cause)))
        .findFirst()
        .map(this::otherwise)
        .orElse(Words.NONE);
  }

  private Words otherwise(Observation other) {
    return Words.of(", another source names " + noun(other.cause()))
        .cite(List.of(who.cite(other, "cause")));
  }

  private static String noun(Cause cause) {
    String brief = PhraseClaim.brief(cause);
    return WITHOUT_ARTICLE.stream().anyMatch(brief::startsWith) ? brief : "a " + brief;
  }
}
