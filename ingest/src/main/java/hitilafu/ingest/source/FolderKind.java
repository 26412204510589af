package hitilafu.ingest.source;

import java.time.Duration;
import java.util.List;

/** A folder whose files are imported as they come: documents, WARC, JSON lines, CSV. */
public final class FolderKind implements Kind {
  @Override
  public List<Setting> settings() {
    return List.of();
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(1);
  }
}
