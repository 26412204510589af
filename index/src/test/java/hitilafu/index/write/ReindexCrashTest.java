package hitilafu.index.write;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.index.AnArticle;
import hitilafu.index.AnIncident;
import hitilafu.index.Home;
import hitilafu.index.query.SearchRequest;
import hitilafu.index.search.IncidentSearcher;
import hitilafu.index.write.IndexProcess.Work;
import hitilafu.model.IncidentRevision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One process keeps the index up to date and another reindexes without end; either is killed, or
 * both, while lines come in. {@code bench/index-kills} runs the long form.
 */
class ReindexCrashTest {
  private static final int KILLS = Integer.getInteger("kills", 3);
  private static final int LINES = 20;

  @TempDir Path folder;
  private final Map<Work, Process> running = new EnumMap<>(Work.class);
  private final Random random = new Random(11);
  private Home home;
  private long seen;

  @BeforeEach
  void home() throws IOException {
    home = new Home(folder).file("f000.jsonl", incidents(0)).articles("f000.jsonl", articles(0));
    home.catchUp();
  }

  @AfterEach
  void stop() throws InterruptedException {
    for (Process process : running.values()) {
      process.destroyForcibly().waitFor();
    }
  }

  @Test
  void whateverIsKilledNothingIsLostOrDoubled() throws Exception {
    int files = 1;
    for (int kill = 0; kill < KILLS; kill++) {
      begin(Work.FOLLOW);
      begin(Work.REINDEX);
      home.file("f%03d.jsonl".formatted(files), incidents(LINES * files));
      home.articles("f%03d.jsonl".formatted(files), articles(LINES * files));
      files++;
      lookUntilAnotherBuildServes();
      lookFor(Duration.ofMillis(random.nextInt(200)));
      if (kill % 3 != 0) {
        kill(Work.FOLLOW);
      }
      if (kill % 3 != 1) {
        kill(Work.REINDEX);
      }
    }
    stop();
    home.catchUp();
    try (IncidentSearcher searcher = home.searcher()) {
      assertThat(Home.exported(searcher)).hasSize(LINES * files).doesNotHaveDuplicates();
    }
    SearchRequest all = SearchRequest.of("", 0);
    assertThat(home.articles(all).total()).isEqualTo((long) LINES * files);
    Build build = serving();
    assertThat(build.number()).as("each round brought one").isGreaterThan(KILLS);
    assertThat(new IndexHome(home.index()).builds()).containsExactly(build);
    assertThat(home.index().resolve("rebuilding")).doesNotExist();
    Path folder = new IndexHome(home.index()).folder(build);
    assertThat(clean(folder.resolve("incidents"))).isTrue();
    assertThat(clean(folder.resolve("articles"))).isTrue();
  }

  private void begin(Work work) throws IOException {
    if (!running.containsKey(work)) {
      running.put(work, IndexProcess.start(home, work));
    }
  }

  private void kill(Work work) throws Exception {
    Process process = running.remove(work);
    assertThat(process.isAlive()).as(() -> work + " ended by itself: " + output(work)).isTrue();
    process.destroyForcibly().waitFor();
    assertThat(output(work)).doesNotContain("Exception");
  }

  private String output(Work work) {
    try {
      return Files.readString(IndexProcess.output(home, work));
    } catch (IOException e) {
      return e.toString();
    }
  }

  private void lookUntilAnotherBuildServes() throws Exception {
    Build before = serving();
    while (serving().equals(before) && running.get(Work.REINDEX).isAlive()) {
      look();
    }
  }

  private void lookFor(Duration time) throws Exception {
    long end = System.nanoTime() + time.toNanos();
    while (System.nanoTime() < end) {
      look();
    }
  }

  /** A searcher that comes anew each time never sees less than before. */
  private void look() throws Exception {
    try (IncidentSearcher searcher = home.searcher()) {
      long sees = searcher.count();
      assertThat(sees).isGreaterThanOrEqualTo(seen);
      seen = sees;
    }
    TimeUnit.MILLISECONDS.sleep(2);
  }

  private Build serving() throws IOException {
    return new IndexHome(home.index()).serving().orElseThrow().build();
  }

  private static IncidentRevision[] incidents(int from) {
    return IntStream.range(from, from + LINES)
        .mapToObj(i -> AnIncident.of("i%05d".formatted(i)).revision(1))
        .toArray(IncidentRevision[]::new);
  }

  private static AnArticle[] articles(int from) {
    return IntStream.range(from, from + LINES)
        .mapToObj(i -> AnArticle.of("a%05d".formatted(i)).body("Down."))
        .toArray(AnArticle[]::new);
  }

  private static boolean clean(Path index) throws IOException {
    try (FSDirectory directory = FSDirectory.open(index);
        CheckIndex check = new CheckIndex(directory)) {
      return check.checkIndex().clean;
    }
  }
}
