package hitilafu.ingest.extract;

import java.util.List;

/** The names that one witness gives as the authors. */
record Credit(Witness witness, List<String> names) {
  /** Who says so; the more to be trusted first. */
  enum Witness {
    /** JSON-LD, of persons. */
    PEOPLE,
    /** The page itself, beside the headline or at the end of the text. */
    PRINTED,
    /** Meta elements. */
    DECLARED,
    /** JSON-LD, of organizations. */
    HOUSES
  }

  Credit {
    names = List.copyOf(names);
  }

  /** A line that holds names, as a credit. */
  static Credit of(Witness witness, String line) {
    return new Credit(witness, Authors.fromMarked(line));
  }
}
