package hitilafu.model;

import java.util.List;

/**
 * What analysts said of an incident.
 *
 * @param amendments the corrections that hold for it, the latest first
 * @param unseen how many of its reports came in after the last correction; 0 if there is none
 * @param dismissed ids of those of its observations that were found to speak of no outage, sorted;
 *     they are kept, and nothing shown rests on them unless all are dismissed
 */
public record Review(
    ReviewState state, List<Amendment> amendments, int unseen, List<String> dismissed) {
  /** Nobody has looked. */
  public static final Review NONE = new Review(ReviewState.UNREVIEWED, List.of(), 0, List.of());

  public Review {
    Absent.never(state, "state");
    amendments = Absent.list(amendments);
    dismissed = Absent.list(dismissed);
  }
}
