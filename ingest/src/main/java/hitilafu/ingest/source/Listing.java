package hitilafu.ingest.source;

import hitilafu.model.Problem;
import java.util.List;

/**
 * What a feed, sitemap or listing page gives.
 *
 * @param entries in its own order
 * @param further other listings to go on with
 * @param problems what was wrong with it, no place but the message
 */
public record Listing(List<Entry> entries, List<Further> further, List<Problem> problems) {
  public Listing {
    entries = List.copyOf(entries);
    further = List.copyOf(further);
    problems = List.copyOf(problems);
  }
}
