package hitilafu.app.phrase;

import hitilafu.model.Amendment;
import hitilafu.model.Correction;
import hitilafu.model.Review;

/** What analysts put right, in words. */
public final class PhraseCorrection {
  private PhraseCorrection() {}

  /** What it does: "start set to 2025-01-03T09:10". */
  public static String deed(Correction correction) {
    return switch (correction.kind()) {
      case MERGE -> "merged from " + PhraseWord.many(correction.observations().size(), "incident");
      case SPLIT ->
          PhraseWord.many(correction.observations().size(), "report")
              + " split off from "
              + correction.staying().size();
      case SET -> correction.field() + " set to " + correction.value();
      case CLEAR -> correction.field() + " cleared";
      case NOT_AN_INCIDENT ->
          PhraseWord.many(correction.observations().size(), "report")
              + " found to tell of no outage";
      case REVIEWED -> "looked at, and let stand";
      case UNDO -> "undid " + correction.undoes();
    };
  }

  /** Who, when and why: "W. Achieng, 6 Jan 2025 08:00 UTC: the operator's log". */
  public static String reason(Correction correction) {
    return correction.by() + ", " + PhraseTime.captured(correction.at()) + ": " + correction.why();
  }

  /** What the machine has instead, or why it has no effect; empty where neither matters. */
  public static String beside(Amendment amendment) {
    if (amendment.problem() != null) {
      return "without effect: " + amendment.problem();
    }
    if (amendment.correction().field() == null) {
      return "";
    }
    return "the reports: "
        + (amendment.machine() == null ? Phrase.NOT_STATED : amendment.machine());
  }

  /** "not reviewed", "reviewed; 2 reports since", "found to be no incident". */
  public static String state(Review review) {
    String since =
        review.unseen() == 0 ? "" : "; " + PhraseWord.many(review.unseen(), "report") + " since";
    return switch (review.state()) {
      case UNREVIEWED -> "not reviewed";
      case REVIEWED -> "reviewed" + since;
      case DISMISSED -> "found to be no incident" + since;
    };
  }
}
