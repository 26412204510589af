package hitilafu.analytics.intake;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Goes through a closed file of truth, one step at a time. */
sealed interface TruthCursor extends Closeable permits ArchiveCursor, CorrectionCursor {
  /**
   * What can only be read together.
   *
   * @param end byte at which a cursor goes on that gives the rest
   */
  record Step(long end, List<TruthEntry> entries) {}

  /** The next step; null at the end of the file. */
  Step next() throws IOException;
}
