package hitilafu.app.review;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.app.server.Site;
import hitilafu.app.web.Events;
import hitilafu.index.search.IncidentSearcher;
import hitilafu.index.write.IncidentIndexer;
import hitilafu.model.IncidentRevision;
import hitilafu.model.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who asks for the queue waits for it once, not whenever the record has changed. */
class LatestQueueTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-06-01T08:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;

  @Test
  void theLastOneIsShownUntilTheNextIsThere() throws Exception {
    Queue<Runnable> beside = new ArrayDeque<>();
    try (Site site = Site.of(folder, Events.all());
        IncidentSearcher searcher = site.home().searcher()) {
      LatestQueue latest = new LatestQueue(site.home(), searcher, CLOCK, beside::add);
      LatestQueue.Made first = latest.get();
      assertThat(latest.get()).isSameAs(first);
      assertThat(first.current()).isTrue();
      assertThat(beside).isEmpty();

      withdraw(site, first.queue().all().entries().getFirst().incident());
      LatestQueue.Made old = latest.get();
      assertThat(old.current()).isFalse();
      assertThat(old.queue()).isSameAs(first.queue());
      latest.get();
      assertThat(beside).as("one at a time").hasSize(1);

      beside.remove().run();
      LatestQueue.Made next = latest.get();
      assertThat(next.current()).isTrue();
      assertThat(next.queue().all().total()).isEqualTo(first.queue().all().total() - 1);
      assertThat(beside).isEmpty();
    }
  }

  private static void withdraw(Site site, String incident) throws Exception {
    Path log = site.home().log();
    Files.writeString(
        log.resolve("epoch-1/incidents/part-1.jsonl"),
        Json.write(new IncidentRevision(1, incident, 2, null)) + "\n");
    try (IncidentIndexer indexer = new IncidentIndexer(site.home().index(), log)) {
      indexer.catchUp();
    }
  }
}
