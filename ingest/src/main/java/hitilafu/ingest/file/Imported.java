package hitilafu.ingest.file;

import hitilafu.model.Capture;
import hitilafu.model.Problem;

/** One thing that an import found. */
public sealed interface Imported {
  /** A document. */
  record Captured(Capture capture) implements Imported {}

  /** Something that could not be read, or not wholly. */
  record Faulty(Problem problem) implements Imported {}
}
