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

  void look(Instant now) throws IOException {
    for (Source source : sources) {
      if (!now.isBefore(due.getOrDefault(source.name(), Instant.MIN))) {
        folders.look(source);
        due.put(source.name(), now.plus(source.every()));
      }
    }
  }
}
