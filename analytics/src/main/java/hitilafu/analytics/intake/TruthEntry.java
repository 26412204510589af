package hitilafu.analytics.intake;

import hitilafu.ingest.archive.ArchiveEntry;
import hitilafu.model.Correction;
import java.util.Objects;

/**
 * What one place in the truth holds: an entry of the archive, a correction, or a problem with what
 * should be one.
 *
 * @param archived a capture or a problem; null exactly when {@code correction} is not
 * @param correction null exactly when {@code archived} is not
 */
public record TruthEntry(ArchiveEntry archived, Correction correction) {
  public TruthEntry {
    if (Objects.isNull(archived) == Objects.isNull(correction)) {
      throw new IllegalArgumentException("an entry is either of the archive or a correction");
    }
  }
}
