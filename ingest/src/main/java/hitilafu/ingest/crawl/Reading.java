package hitilafu.ingest.crawl;

import hitilafu.ingest.source.Listing;
import hitilafu.model.Problem;
import java.util.List;

/**
 * What an answer says.
 *
 * @param words a hash of it, by which a change is told; null if it says nothing
 * @param listing what it leads to; null if it is none
 * @param problems what was wrong with it
 */
record Reading(String words, Listing listing, List<Problem> problems) {
  static final Reading NOTHING = new Reading(null, null, List.of());

  static Reading fault(Problem problem) {
    return new Reading(null, null, List.of(problem));
  }
}
