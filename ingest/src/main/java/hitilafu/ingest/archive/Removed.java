package hitilafu.ingest.archive;

import hitilafu.model.Problem;
import java.util.List;

/**
 * What a removal did.
 *
 * @param files how many were rewritten
 * @param records how many a tombstone has taken the place of
 * @param problems what could not be searched, so that something may be left there
 */
public record Removed(int files, int records, List<Problem> problems) {
  public Removed {
    problems = List.copyOf(problems);
  }
}
