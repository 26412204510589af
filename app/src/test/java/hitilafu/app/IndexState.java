package hitilafu.app;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.app.home.Home;
import hitilafu.index.log.EpochLog;
import hitilafu.index.log.LogLines;
import hitilafu.index.search.IncidentSearcher;
import hitilafu.index.write.IncidentIndexer;
import hitilafu.index.write.IndexHome;
import hitilafu.model.IncidentRevision;
import hitilafu.model.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.store.FSDirectory;

/** What must hold of a log and its index whenever whoever wrote them died. */
record IndexState(Home home) {
  private static final String INCIDENTS = "incidents";

  /** What serves was never half written. */
  void assertClean() throws IOException {
    Optional<IndexHome.Serving> serving = new IndexHome(home.index()).serving();
    if (serving.isPresent()) {
      Path build = new IndexHome(home.index()).folder(serving.get().build());
      assertClean(build.resolve(INCIDENTS));
      assertClean(build.resolve("articles"));
    }
  }

  private static void assertClean(Path index) throws IOException {
    try (FSDirectory directory = FSDirectory.open(index);
        CheckIndex check = new CheckIndex(directory)) {
      assertThat(check.checkIndex().clean).isTrue();
    }
  }

  /** An indexer that goes on has every incident of the closed files once, as last revised. */
  void assertNothingLostOrDoubled() throws IOException {
    try (IncidentIndexer indexer = new IncidentIndexer(home.index(), home.log())) {
      indexer.catchUp();
    }
    List<String> found = new ArrayList<>();
    try (IncidentSearcher searcher =
        new IncidentSearcher(home.index(), home::catalog, Clock.systemUTC())) {
      searcher.forEach(incident -> found.add(Json.write(incident)));
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(logged());
  }

  private List<String> logged() throws IOException {
    EpochLog log = new EpochLog(home.log());
    Map<String, IncidentRevision> highest = new TreeMap<>();
    if (log.currentEpoch().isPresent()) {
      long epoch = log.currentEpoch().getAsLong();
      for (Path file : log.files(epoch, INCIDENTS)) {
        try (LogLines<IncidentRevision> lines =
            new LogLines<>(file, 0, IncidentRevision.class, line -> line.epoch() == epoch)) {
          for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            highest.merge(
                line.get().id(), line.get(), (a, b) -> b.revision() > a.revision() ? b : a);
          }
        }
      }
    }
    return highest.values().stream()
        .filter(revision -> !revision.gone())
        .map(revision -> Json.write(revision.incident()))
        .toList();
  }

  /** How many files the log has; a new one is about to be indexed. */
  int files() throws IOException {
    EpochLog log = new EpochLog(home.log());
    return log.currentEpoch().isEmpty()
        ? 0
        : log.files(log.currentEpoch().getAsLong(), INCIDENTS).size();
  }
}
