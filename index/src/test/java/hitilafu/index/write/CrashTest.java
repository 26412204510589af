package hitilafu.index.write;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.index.AnIncident;
import hitilafu.index.Home;
import hitilafu.index.fields.DocumentKind;
import hitilafu.index.search.IncidentSearcher;
import hitilafu.index.write.IndexProcess.Work;
import hitilafu.model.IncidentRevision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever dies, nothing is lost and nothing is doubled. */
class CrashTest {
  @TempDir Path folder;
  private Home home;

  @BeforeEach
  void home() {
    home = new Home(folder);
  }

  @Test
  void whatWasAddedAndNotCommittedIsReadAgain() throws IOException {
    home.file("a.jsonl", AnIncident.of("x").revision(1));
    home.catchUp();
    addWithoutCommit(AnIncident.of("y").revision(1));
    home.file("b.jsonl", AnIncident.of("y").revision(1));

    assertThat(home.found("")).containsExactly("x");
    assertThat(home.catchUp()).satisfies(again -> assertThat(again.changed()).isEqualTo(1));
    assertThat(home.found("")).containsExactly("x", "y");
  }

  @Test
  void aCatchUpThatFailsHalfwayGoesOnFromItsLastCommit() throws IOException {
    IncidentRevision[] seven = incidents(7);
    home.file("a.jsonl", seven);
    String whole = Files.readString(home.path(1, "a.jsonl"));
    home.text("a.jsonl", whole.substring(0, whole.length() - 10));
    try (IncidentIndexer indexer = home.indexer(3)) {
      assertThat(failure(indexer)).hasMessageContaining("torn line");

      home.text("a.jsonl", whole);
      assertThat(indexer.catchUp().lines()).as("six of seven were committed").isEqualTo(1);
    }
    assertThat(home.found("")).hasSize(7);
  }

  @Test
  void aLockLeftBehindDoesNotBlock() throws IOException {
    home.file("a.jsonl", AnIncident.of("x").revision(1));
    Path lock = incidents().resolve("write.lock");
    Files.createDirectories(lock.getParent());
    Files.createFile(lock);
    Files.createFile(home.index().resolve("current.tmp"));

    home.catchUp();

    assertThat(home.found("")).containsExactly("x");
  }

  @Test
  void aHalfWrittenIndexThatDoesNotServeYetIsBuiltAnew() throws IOException {
    home.file("a.jsonl", AnIncident.of("x").revision(1));
    Path half = incidents();
    Files.createDirectories(half);
    Files.writeString(half.resolve("segments_1"), "half");

    assertThat(home.catchUp().lines()).isEqualTo(1);
    assertThat(home.found("")).containsExactly("x");
  }

  @Test
  void aDamagedIndexThatServesIsBuiltAnewUnderAnOpenSearcher() throws IOException {
    home.file("a.jsonl", incidents(5));
    home.catchUp();
    try (IncidentSearcher searcher = home.searcher()) {
      assertThat(searcher.count()).isEqualTo(5);
      cutLargestFile(incidents());

      assertThat(home.catchUp().lines()).isEqualTo(5);

      assertThat(searcher.count()).isEqualTo(5);
      home.file("b.jsonl", AnIncident.of("later").revision(1));
      home.catchUp();
      assertThat(searcher.count()).isEqualTo(6);
    }
  }

  @Test
  void anIndexOfAnotherEpochsLinesIsNotTakenForThisOne() throws IOException {
    home.file("a.jsonl", AnIncident.of("x").revision(1));
    home.catchUp();
    home.file(2, "a.jsonl", AnIncident.of("y").revision(1)).epoch(2);
    Files.move(home.index().resolve("epoch-1"), home.index().resolve("epoch-2"));

    home.catchUp();

    assertThat(home.found("")).containsExactly("y");
  }

  /** The indexer runs in a process of its own, which is killed at moments that vary. */
  @Test
  void killedAtAnyMomentItGoesOn() throws Exception {
    int files = 60;
    int perFile = 20;
    for (int file = 0; file < files; file++) {
      int from = file * perFile;
      home.file(
          "f%02d.jsonl".formatted(file),
          IntStream.range(from, from + perFile)
              .mapToObj(CrashTest::incident)
              .toArray(IncidentRevision[]::new));
    }
    Random random = new Random(7);
    for (int kill = 0; kill < 3; kill++) {
      Process process = IndexProcess.start(home, Work.CATCH_UP);
      awaitFirstCommit(process);
      process.waitFor(random.nextInt(400), TimeUnit.MILLISECONDS);
      assertThat(process.isAlive()).as("there is something to kill").isTrue();
      process.destroyForcibly().waitFor();
    }
    try (IncidentIndexer indexer = home.indexer(1_000)) {
      indexer.catchUp();
    }
    try (IncidentSearcher searcher = home.searcher()) {
      assertThat(searcher.count()).isEqualTo((long) files * perFile);
      assertThat(Home.exported(searcher)).doesNotHaveDuplicates().hasSize(files * perFile);
    }
    assertThat(clean(incidents())).isTrue();
  }

  private void awaitFirstCommit(Process process) throws Exception {
    Path built = incidents();
    while (process.isAlive() && !Files.exists(built.resolve("write.lock"))) {
      process.waitFor(5, TimeUnit.MILLISECONDS);
    }
  }

  private void addWithoutCommit(IncidentRevision revision) throws IOException {
    DocumentIndex<IncidentRevision> index =
        DocumentIndex.open(DocumentKind.INCIDENTS, incidents(), 1);
    Batch<IncidentRevision> batch = new Batch<>(DocumentKind.INCIDENTS, 10);
    batch.add(revision, 100);
    index.add(batch);
    index.consumed().advance("b.jsonl", 100);
    index.abandon();
  }

  private Path incidents() {
    return home.index().resolve("epoch-1").resolve("incidents");
  }

  private static RuntimeException failure(IncidentIndexer indexer) {
    try {
      indexer.catchUp();
      throw new AssertionError("it should have failed");
    } catch (IllegalStateException e) {
      return e;
    }
  }

  private static IncidentRevision[] incidents(int count) {
    return IntStream.range(0, count).mapToObj(CrashTest::incident).toArray(IncidentRevision[]::new);
  }

  private static IncidentRevision incident(int i) {
    return AnIncident.of("i%04d".formatted(i)).startedOn("2025-01-03").revision(1);
  }

  private static void cutLargestFile(Path index) throws IOException {
    try (Stream<Path> files = Files.list(index)) {
      List<Path> data = files.filter(f -> f.toString().endsWith(".cfs")).sorted().toList();
      assertThat(data).isNotEmpty();
      Path copy = index.resolve("copy.tmp");
      Files.write(copy, java.util.Arrays.copyOf(Files.readAllBytes(data.get(0)), 40));
      Files.move(copy, data.get(0), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static boolean clean(Path index) throws IOException {
    try (FSDirectory directory = FSDirectory.open(index);
        CheckIndex check = new CheckIndex(directory)) {
      return check.checkIndex().clean;
    }
  }
}
