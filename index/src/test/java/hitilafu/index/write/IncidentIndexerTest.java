package hitilafu.index.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hitilafu.index.AnIncident;
import hitilafu.index.Home;
import hitilafu.index.query.SearchRequest;
import hitilafu.index.search.IncidentSearcher;
import hitilafu.index.search.SearchResult;
import hitilafu.model.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncidentIndexerTest {
  @TempDir Path folder;
  private Home home;

  @BeforeEach
  void home() {
    home = new Home(folder);
  }

  @Test
  void withoutALogThereIsNothingToDo() throws IOException {
    assertThat(home.catchUp()).isEqualTo(Progress.NOTHING);
    assertThat(home.index()).doesNotExist();
  }

  @Test
  void anEpochWithoutFilesServesAnEmptyIndex() throws IOException {
    home.epoch(1);

    assertThat(home.catchUp()).isEqualTo(new Progress(OptionalLong.of(1), 0, 0, true));
    assertThat(home.found("")).isEmpty();
  }

  @Test
  void itReadsEachFileOnce() throws IOException {
    home.file("a.jsonl", AnIncident.of("x").revision(1), AnIncident.of("y").revision(1));
    try (IncidentIndexer indexer = home.indexer()) {
      assertThat(indexer.catchUp().lines()).isEqualTo(2);
      assertThat(indexer.catchUp().lines()).isZero();
      home.file("b.jsonl", AnIncident.of("z").revision(1));
      assertThat(indexer.catchUp()).isEqualTo(new Progress(OptionalLong.of(1), 1, 1, false));
    }
    assertThat(home.catchUp().lines()).isZero();
    assertThat(home.found("")).containsExactly("x", "y", "z");
  }

  @Test
  void aWritersOwnFilesAreNotRead() throws IOException {
    home.file("a.jsonl", AnIncident.of("x").revision(1))
        .text(".part.jsonl", "not yet")
        .text("_part.jsonl", "not yet")
        .text("part.jsonl.open", "not yet")
        .text("part.jsonl.inprogress", "not yet");

    assertThat(home.catchUp().lines()).isEqualTo(1);
  }

  @Test
  void aTornLineFailsWithFileAndByte() {
    String whole = Json.write(AnIncident.of("x").revision(1)) + "\n";
    home.text("a.jsonl", whole + whole.substring(0, 30));

    assertThatThrownBy(home::catchUp)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("a.jsonl has a torn line at byte " + whole.length());
  }

  @Test
  void aLineThatIsNoRevisionFailsWithFileAndByte() {
    home.text("a.jsonl", "{\"colour\": \"green\"}\n");

    assertThatThrownBy(home::catchUp)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("a.jsonl has a line that is no IncidentRevision at byte 0");
  }

  @Test
  void aLineOfAnotherEpochFails() {
    home.text("a.jsonl", Json.write(AnIncident.of("x").revision(1)).replace(":1,", ":2,") + "\n");

    assertThatThrownBy(home::catchUp)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("not of its epoch");
  }

  @Test
  void linesOfAnyLengthAreRead() throws IOException {
    String long1 = "word ".repeat(40_000);
    home.file(
        "a.jsonl",
        AnIncident.of("x").title("a" + long1).revision(1),
        AnIncident.of("y").title("b" + long1).revision(1));

    assertThat(home.catchUp().lines()).isEqualTo(2);
    assertThat(home.found("word")).containsExactlyInAnyOrder("x", "y");
  }

  @Test
  void aSearcherThatIsOpenGoesOverToTheNewEpoch() throws IOException {
    home.file("a.jsonl", AnIncident.of("old").revision(1));
    home.catchUp();
    try (IncidentSearcher searcher = home.searcher()) {
      assertThat(searcher.find("old")).isPresent();
      home.file(2, "a.jsonl", AnIncident.of("new").revision(1)).epoch(2);

      assertThat(home.catchUp()).isEqualTo(new Progress(OptionalLong.of(2), 1, 1, true));

      assertThat(searcher.find("old")).isEmpty();
      assertThat(searcher.find("new")).isPresent();
    }
    assertThat(home.index().resolve("epoch-1")).doesNotExist();
    assertThat(home.index().resolve("current")).hasContent("2");
  }

  @Test
  void anExportEndsInTheEpochItBeganIn() throws IOException {
    home.file("a.jsonl", AnIncident.of("x").revision(1), AnIncident.of("y").revision(1));
    home.catchUp();
    StringBuilder seen = new StringBuilder();
    try (IncidentSearcher searcher = home.searcher()) {
      searcher.forEach(
          incident -> {
            seen.append(incident.id());
            swapToAnEmptyEpoch();
          });
      assertThat(searcher.count()).isZero();
    }
    assertThat(seen).hasToString("xy");
  }

  @Test
  void theOldEpochServesUntilTheNewOneHasCaughtUp() throws IOException {
    home.file("a.jsonl", AnIncident.of("old").revision(1));
    home.catchUp();
    String whole = Json.write(AnIncident.of("new").revision(1)) + "\n";
    home.epoch(2);
    home.file(2, "a.jsonl", AnIncident.of("new").revision(1));
    Files.writeString(home.path(2, "b.jsonl"), whole.substring(0, 20));

    assertThatThrownBy(home::catchUp).isInstanceOf(IllegalStateException.class);
    assertThat(home.found("")).containsExactly("old");

    home.file(2, "b.jsonl", AnIncident.of("newer").revision(1));
    home.catchUp();
    assertThat(home.found("")).containsExactly("new", "newer");
  }

  @Test
  void oneIndexerKeepsUpAcrossEpochs() throws IOException {
    try (IncidentIndexer indexer = home.indexer();
        IncidentSearcher searcher = home.searcher()) {
      for (int epoch = 1; epoch <= 4; epoch++) {
        home.file(epoch, "a.jsonl", AnIncident.of("in" + epoch).revision(1)).epoch(epoch);
        assertThat(indexer.catchUp().swapped()).isTrue();
        assertThat(Home.ids(searcher.search(SearchRequest.of("", 9))))
            .containsExactly("in" + epoch);
      }
    }
  }

  @Test
  void searchesGoOnThroughCommitsAndSwaps() throws Exception {
    AtomicBoolean done = new AtomicBoolean();
    try (IncidentIndexer indexer = home.indexer();
        IncidentSearcher searcher = home.searcher();
        ExecutorService readers = Executors.newFixedThreadPool(4)) {
      List<Future<Long>> asked =
          Stream.generate(() -> readers.submit(() -> askUntil(done, searcher))).limit(4).toList();
      for (int epoch = 1; epoch <= 15; epoch++) {
        home.file(epoch, "a.jsonl", AnIncident.of("a").revision(1)).epoch(epoch);
        indexer.catchUp();
        home.file(epoch, "b.jsonl", AnIncident.of("b").revision(1));
        indexer.catchUp();
      }
      done.set(true);
      for (Future<Long> reader : asked) {
        assertThat(reader.get()).isPositive();
      }
      assertThat(searcher.count()).isEqualTo(2);
    }
  }

  private static long askUntil(AtomicBoolean done, IncidentSearcher searcher) {
    long asked = 0;
    do {
      SearchResult result = searcher.search(SearchRequest.of("incident", 10));
      assertThat(result.hits()).hasSize((int) result.total());
      asked++;
    } while (!done.get());
    return asked;
  }

  private void swapToAnEmptyEpoch() {
    try {
      home.epoch(2).catchUp();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
