package hitilafu.ingest.source;

import hitilafu.ingest.extract.CleanText;
import hitilafu.model.Problem;
import hitilafu.model.ProblemType;
import java.util.Optional;

/** Counts faults of one sort, so that a thousand of them make one problem. */
final class Tally {
  private static final int QUOTED = 80;

  private final String what;
  private int count;
  private String first;

  /** The sort, in the plural: "posts without a link". */
  Tally(String what) {
    this.what = what;
  }

  void add(String example) {
    first = count == 0 ? example : first;
    count++;
  }

  /** Empty if there was none. */
  Optional<Problem> problem(ProblemType type) {
    String message = "%s: %d, the first \"%s\"".formatted(what, count, quoted());
    return count == 0 ? Optional.empty() : Optional.of(Problem.of(type, message));
  }

  private String quoted() {
    String start = first == null ? "" : first.substring(0, Math.min(first.length(), 4 * QUOTED));
    String clean = CleanText.of(start);
    return clean.length() > QUOTED ? clean.substring(0, QUOTED) + "…" : clean;
  }
}
