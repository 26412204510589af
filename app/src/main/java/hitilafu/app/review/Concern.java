package hitilafu.app.review;

/**
 * A reason to look at an incident.
 *
 * @param weight how much it counts, 0 to 1
 * @param words for people: what is doubtful
 */
public record Concern(Kind kind, double weight, String words) {
  /** What may be doubtful. */
  public enum Kind {
    /** One voice only says so, of something that hit many. */
    LOW_GRADE,
    /** Claims that exclude each other. */
    CONFLICT,
    /** A date of a report that contradicts itself, or hangs on nothing. */
    DATE,
    /** A report that is held to be of the event by little. */
    WEAK_LINK,
    /** A service that no catalog knows. */
    CANDIDATE,
    /** Reports that came in after it was reviewed. */
    NEWS,
    /** A correction that has no effect. */
    CORRECTION
  }
}
