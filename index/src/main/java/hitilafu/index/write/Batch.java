package hitilafu.index.write;

import hitilafu.model.IncidentRevision;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Lines of the log that go into one commit: the highest revision of each incident among them. */
final class Batch {
  /** So that long lines do not add up: bytes of log that one batch may hold. */
  private static final long MOST_BYTES = 32L << 20;

  private final int mostLines;
  private final Map<String, IncidentRevision> highest = new HashMap<>();
  private int lines;
  private long bytes;

  Batch(int mostLines) {
    this.mostLines = mostLines;
  }

  void add(IncidentRevision revision, long size) {
    highest.merge(revision.id(), revision, (a, b) -> b.revision() > a.revision() ? b : a);
    lines++;
    bytes += size;
  }

  boolean full() {
    return lines >= mostLines || bytes >= MOST_BYTES;
  }

  boolean empty() {
    return lines == 0;
  }

  int lines() {
    return lines;
  }

  Collection<IncidentRevision> revisions() {
    return highest.values();
  }
}
