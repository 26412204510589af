package hitilafu.app.report.tell;

import hitilafu.model.Cause;
import hitilafu.model.CauseCategory;
import hitilafu.model.CauseDetail;
import hitilafu.model.Incident;
import hitilafu.model.Observation;
import hitilafu.model.ObservationKind;
import java.util.List;
import java.util.Objects;

/** What is given as the cause of an incident, as a part of a sentence. */
record Why(Incident incident, Claimants who) {

  /**
   * @param alone whether nothing else is told in the sentence
   */
  Words clause(boolean alone) {
    Cause cause = incident.cause();
    String right = who.putRight("cause");
    if (incident.kind() == ObservationKind.MAINTENANCE) {
      return Words.NONE;
    }
    if (cause == null || unexplained(cause) && cause.phrase() == null) {
      String none =
          alone && right.isEmpty()
              ? "no source tells the cause, or who else was hit"
              : "no cause is given";
      return Words.of(none + right);
    }
    if (unexplained(cause)) {
      return Words.of("the cause is given only as “" + shortened(cause.phrase()) + "”")
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
        .filter(o -> o.cause() != null && !unexplained(o.cause()))
        .filter(o -> !noun(o.cause()).equals(noun(cause)))
        .findFirst()
        .map(this::otherwise)
        .orElse(Words.NONE);
  }

  private Words otherwise(Observation other) {
    return Words.of(", another source names " + noun(other.cause()))
        .cite(List.of(who.cite(other, "cause")));
  }

  private static boolean unexplained(Cause cause) {
    return cause.category() == CauseCategory.UNKNOWN && cause.detail() == null;
  }

  private static String noun(Cause cause) {
    String what = cause.detail() == null ? category(cause.category()) : detail(cause.detail());
    boolean supplier = cause.thirdParty() && cause.detail() != CauseDetail.THIRD_PARTY;
    return supplier ? what + " at a supplier" : what;
  }

  /** "a network fault", as the cause of something. */
  static String detail(CauseDetail detail) {
    return switch (detail) {
      case NETWORK -> "a network fault";
      case POWER -> "a power failure";
      case HARDWARE -> "a hardware failure";
      case SOFTWARE -> "a software fault";
      case CONFIGURATION -> "a configuration error";
      case CAPACITY -> "overload";
      case CYBERATTACK -> "a cyberattack";
      case PHYSICAL_DAMAGE -> "physical damage";
      case NATURAL_EVENT -> "a natural event";
      case HUMAN_ERROR -> "human error";
      case INDUSTRIAL_ACTION -> "industrial action";
      case THIRD_PARTY -> "a failure at a supplier";
    };
  }

  static String category(CauseCategory category) {
    return switch (category) {
      case SYSTEM_FAILURE -> "a system failure";
      case HUMAN_ERROR -> "human error";
      case NATURAL_PHENOMENON -> "a natural phenomenon";
      case MALICIOUS_ACTION -> "malicious action";
      case UNKNOWN -> "an unexplained failure";
    };
  }

  private static final int LONGEST = 80;

  private static String shortened(String phrase) {
    String words = Objects.requireNonNull(phrase);
    return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
  }
}
