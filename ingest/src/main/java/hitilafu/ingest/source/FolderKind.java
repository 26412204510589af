package hitilafu.ingest.source;

import java.util.List;

/** A folder whose files are imported as they come: documents, WARC, JSON lines, CSV. */
public final class FolderKind implements Kind {
  @Override
  public List<Setting> settings() {
    return List.of();
  }
}
