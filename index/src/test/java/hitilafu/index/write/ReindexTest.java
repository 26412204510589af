package hitilafu.index.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hitilafu.index.AnIncident;
import hitilafu.index.Home;
import hitilafu.index.search.IncidentSearcher;
import hitilafu.index.write.Reindex.Outcome;
import hitilafu.model.IncidentRevision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.store.Lock;
import org.apache.lucene.util.IOUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new index is built beside the one that serves, and nobody notices but by the folder's name. */
class ReindexTest {
  @TempDir Path folder;
  private Home home;

  @BeforeEach
  void home() {
    home = new Home(folder);
  }

  @Test
  void withoutALogThereIsNothingToDo() {
    assertThat(home.reindex()).isEqualTo(new Outcome.NothingLogged());
    assertThat(home.index()).doesNotExist();
  }

  @Test
  void eachReindexBringsTheNextBuild() throws IOException {
    home.file("a.jsonl", AnIncident.of("x").revision(1), AnIncident.of("y").revision(1));
    home.catchUp();
    home.file("b.jsonl", AnIncident.of("x").title("newer").revision(2), AnIncident.gone("y", 2));

    assertThat(home.reindex()).isEqualTo(new Outcome.Rebuilt(1, 4));
    assertThat(home.found("")).containsExactly("x");
    assertThat(home.found("newer")).containsExactly("x");
    assertThat(builds()).containsExactly("epoch-1.2");

    assertThat(home.reindex()).isEqualTo(new Outcome.Rebuilt(1, 4));
    assertThat(home.index().resolve("current")).hasContent("1.3");
    assertThat(builds()).containsExactly("epoch-1.3");
    assertThat(home.catchUp()).as("nothing is left to do").satisfies(this::isIdle);
  }

  @Test
  void itNeedsNoIndexToBeginWith() throws IOException {
    home.file("a.jsonl", AnIncident.of("x").revision(1));

    home.reindex();

    assertThat(home.found("")).containsExactly("x");
  }

  @Test
  void anOpenIndexerGoesOnWithTheNewBuildAndClearsTheOldOneAway() throws IOException {
    home.file("a.jsonl", AnIncident.of("x").revision(1));
    try (IndexerAndSearcher open = new IndexerAndSearcher(home.indexer(), home.searcher())) {
      open.indexer().catchUp();
      assertThat(open.searcher().count()).isEqualTo(1);

      home.reindex();
      assertThat(builds()).as("it still writes the old one").hasSize(2);
      home.file("b.jsonl", AnIncident.of("y").revision(1));

      assertThat(open.indexer().catchUp().lines()).isEqualTo(1);
      assertThat(open.searcher().count()).isEqualTo(2);
      assertThat(builds()).containsExactly("epoch-1.2");
      assertThat(open.indexer().catchUp()).satisfies(this::isIdle);
    }
  }

  @Test
  void whatAKilledOneLeftIsClearedAwayByTheNextOneOrByAnIndexer() throws IOException {
    home.file("a.jsonl", AnIncident.of("x").revision(1));
    leaveHalf();
    home.reindex();
    assertThat(home.index().resolve("rebuilding")).doesNotExist();
    assertThat(home.found("")).containsExactly("x");

    leaveHalf();
    Files.createDirectories(home.index().resolve("epoch-1.3"));
    home.catchUp();
    assertThat(home.index().resolve("rebuilding")).doesNotExist();
    assertThat(builds()).containsExactly("epoch-1.2");
  }

  @Test
  void twoExcludeEachOther() throws IOException {
    home.file("a.jsonl", AnIncident.of("x").revision(1));
    Builds builds = new Builds(new IndexHome(home.index()));
    try (Lock first = builds.beginReindex().orElseThrow()) {
      leaveHalf();

      assertThat(home.reindex()).isEqualTo(new Outcome.Busy());
      home.catchUp();

      assertThat(home.index().resolve("rebuilding")).as("it is being written").exists();
    }
    assertThat(home.reindex()).isInstanceOf(Outcome.Rebuilt.class);
  }

  @Test
  void aNewEpochMakesItSuperfluous() throws Exception {
    home.file("a.jsonl", AnIncident.of("old").revision(1));
    home.catchUp();
    home.file("b.jsonl", incidents(0, 1_000));
    Future<Outcome> reindex = inBackground(() -> home.reindex(1));
    await(home.index().resolve("rebuilding"));

    home.file(2, "a.jsonl", AnIncident.of("new").revision(1)).epoch(2);
    home.catchUp();
    IOUtils.rm(home.log().resolve("epoch-1"));

    assertThat(reindex.get()).isEqualTo(new Outcome.Overtaken(2));
    assertThat(home.found("")).containsExactly("new");
    assertThat(home.index().resolve("rebuilding")).doesNotExist();
    assertThat(builds()).containsExactly("epoch-2");
  }

  @Test
  void aTornLogFailsAndLeavesTheOldIndexAsItWas() throws IOException {
    home.file("a.jsonl", AnIncident.of("x").revision(1));
    home.catchUp();
    home.text("b.jsonl", "{\"epoch\":");

    assertThatThrownBy(home::reindex).hasMessageContaining("torn line");

    assertThat(home.found("")).containsExactly("x");
    assertThat(builds()).containsExactly("epoch-1");
    assertThat(home.index().resolve("rebuilding")).doesNotExist();
  }

  /**
   * An indexer keeps up while one reindex follows another; a search never sees less than before.
   */
  @Test
  void searchesNeverSeeLessWhileBuildsAreSwapped() throws Exception {
    home.file("f00.jsonl", incidents(0, 10));
    home.catchUp();
    AtomicBoolean done = new AtomicBoolean();
    Future<Integer> reindexes = inBackground(() -> reindexUntil(done));
    Future<Integer> looks = inBackground(() -> lookUntil(done));
    try (IncidentIndexer indexer = home.indexer()) {
      for (int file = 1; file <= 12; file++) {
        home.file("f%02d.jsonl".formatted(file), incidents(10 * file, 10));
        indexer.catchUp();
        TimeUnit.MILLISECONDS.sleep(10);
      }
      done.set(true);
      assertThat(reindexes.get()).isGreaterThan(1);
      assertThat(looks.get()).isGreaterThan(10);
      indexer.catchUp();
    }
    try (IncidentSearcher searcher = home.searcher()) {
      assertThat(Home.exported(searcher)).hasSize(130).doesNotHaveDuplicates();
    }
    assertThat(builds()).hasSize(1);
  }

  private int reindexUntil(AtomicBoolean done) {
    int brought = 0;
    while (!done.get()) {
      assertThat(home.reindex(20)).isInstanceOf(Outcome.Rebuilt.class);
      brought++;
    }
    return brought;
  }

  /** One searcher stays open, others come and go. */
  private int lookUntil(AtomicBoolean done) throws IOException {
    long seen = 10;
    int looks = 0;
    try (IncidentSearcher open = home.searcher()) {
      while (!done.get()) {
        for (IncidentSearcher searcher : List.of(open, home.searcher())) {
          long sees = searcher.count();
          assertThat(sees).isGreaterThanOrEqualTo(seen);
          seen = sees;
          looks++;
          if (searcher != open) {
            searcher.close();
          }
        }
      }
    }
    return looks;
  }

  private record IndexerAndSearcher(IncidentIndexer indexer, IncidentSearcher searcher)
      implements AutoCloseable {
    @Override
    public void close() throws IOException {
      searcher.close();
      indexer.close();
    }
  }

  private void isIdle(Progress progress) {
    assertThat(progress.lines()).isZero();
    assertThat(progress.swapped()).isFalse();
  }

  private void leaveHalf() throws IOException {
    Path half = Files.createDirectories(home.index().resolve("rebuilding"));
    Files.writeString(half.resolve("segments_1"), "half");
  }

  private List<String> builds() throws IOException {
    try (Stream<Path> entries = Files.list(home.index())) {
      return entries
          .map(entry -> entry.getFileName().toString())
          .filter(name -> name.startsWith("epoch-"))
          .sorted()
          .toList();
    }
  }

  private static void await(Path path) throws InterruptedException {
    while (!Files.exists(path)) {
      TimeUnit.MILLISECONDS.sleep(1);
    }
  }

  private static <T> Future<T> inBackground(java.util.concurrent.Callable<T> work) {
    ExecutorService thread = Executors.newSingleThreadExecutor();
    Future<T> result = thread.submit(work);
    thread.shutdown();
    return result;
  }

  private static IncidentRevision[] incidents(int from, int count) {
    return IntStream.range(from, from + count)
        .mapToObj(i -> AnIncident.of("i%04d".formatted(i)).revision(1))
        .toArray(IncidentRevision[]::new);
  }
}
