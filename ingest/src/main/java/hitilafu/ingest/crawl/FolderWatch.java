package hitilafu.ingest.crawl;

import hitilafu.ingest.source.Source;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks into watched folders when it is their turn. */
final class FolderWatch {
  private final Folders folders;
  private final List<Source> sources;
  private final Map<String, Instant> due = new HashMap<>();

  FolderWatch(Folders folders, List<Source> sources) throws IOException {
    this.folders = folders;
    this.sources = sources;
    folders.tidy();
  }

  /** How many documents it archived. */
  int look(Instant now) throws IOException {
    int taken = 0;
    for (Source source : sources) {
      if (!now.isBefore(due.getOrDefault(source.name(), Instant.MIN))) {
        taken += folders.look(source);
        due.put(source.name(), now.plus(source.every()));
      }
    }
    return taken;
  }
}
