package hitilafu.app;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.app.home.CorrectionFolder;
import hitilafu.app.home.Home;
import hitilafu.model.Correction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing is lost, corrections included: {@code kill -9} at any moment, and the next run ends where
 * an undisturbed one does. {@code bench/kills} and {@code bench/search-kills} run the long forms.
 */
class KillIT {
  private static final int KILLS = Integer.getInteger("kills", 2);
  private static final int SERVED = Integer.getInteger("served", 1);

  @TempDir private static Path folder;

  private static List<Correction> corrections = List.of();
  private static String expectedExport;
  private static String expectedSearch;
  private static Duration undisturbed;

  @BeforeAll
  static void runUndisturbed() throws Exception {
    corrections = corrections();
    TestHome home = home("undisturbed");
    long start = System.nanoTime();
    assertThat(run(home).waitFor()).isZero();
    undisturbed = Duration.ofNanos(System.nanoTime() - start);
    expectedExport = home.exportAll();
    expectedSearch = search(home);
    assertThat(expectedExport).isNotBlank();
  }

  @Test
  void atAnyMomentOfARun() throws Exception {
    Random random = new Random(42);
    for (int kill = 0; kill < KILLS; kill++) {
      TestHome home = home("run-" + kill);
      Process process = run(home);
      // One in each part of the run, so that a few kills meet its start and its end too.
      double moment = (kill + random.nextDouble()) / KILLS * undisturbed.toMillis();
      process.waitFor((long) moment, TimeUnit.MILLISECONDS);
      assertEndsAsUndisturbed(home, process);
    }
  }

  @Test
  void atAnyMomentOfIndexing() throws Exception {
    Random random = new Random(43);
    for (int kill = 0; kill < KILLS; kill++) {
      TestHome home = home("index-" + kill);
      Process process = run(home);
      while (process.isAlive() && !Files.exists(home.root().resolve("index"))) {
        TimeUnit.MILLISECONDS.sleep(1);
      }
      process.waitFor(random.nextLong(300), TimeUnit.MILLISECONDS);
      assertEndsAsUndisturbed(home, process);
    }
  }

  /**
   * A server indexes what is added beside it, and is asked meanwhile. Every second kill comes while
   * it indexes, the others at any moment after something was added.
   */
  @Test
  void atAnyMomentOfServing() throws Exception {
    Random random = new Random(44);
    TestHome home = new TestHome(folder.resolve("served"));
    new CorrectionFolder(home.root().resolve("corrections")).add(corrections);
    IndexState state = new IndexState(new Home(home.root()));
    List<String> lines = TestHome.sampleLines();
    int answers = 0;
    for (int kill = 0; kill < SERVED; kill++) {
      Served server = Served.start(home);
      int files = state.files();
      home.importSample(piece(lines, kill));
      boolean whileIndexing = kill % 2 == 0;
      if (whileIndexing) {
        awaitMoreFiles(state, files);
      }
      TimeUnit.MILLISECONDS.sleep(random.nextLong(whileIndexing ? 700 : 8_000));
      server.kill();
      answers += server.answers();
      state.assertClean();
      if (whileIndexing) {
        state.assertNothingLostOrDoubled();
      }
    }
    assertThat(answers).isPositive();
    home.importSample(piece(lines, SERVED));
    home.ok("run");
    state.assertNothingLostOrDoubled();
    assertThat(home.exportAll()).isEqualTo(expectedExport);
    assertThat(search(home)).isEqualTo(expectedSearch);
  }

  private static List<String> piece(List<String> lines, int piece) {
    int pieces = SERVED + 1;
    return lines.subList(lines.size() * piece / pieces, lines.size() * (piece + 1) / pieces);
  }

  /** Or for a while: not all that is added tells of an incident. */
  private static void awaitMoreFiles(IndexState state, int files) throws Exception {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (state.files() <= files && System.nanoTime() < deadline) {
      TimeUnit.MILLISECONDS.sleep(2);
    }
  }

  private void assertEndsAsUndisturbed(TestHome home, Process process) throws Exception {
    process.destroyForcibly().waitFor();
    home.ok("run");
    assertThat(home.exportAll()).isEqualTo(expectedExport);
    assertThat(search(home)).isEqualTo(expectedSearch);
  }

  /** The sample in three archive files, so that a kill can fall between them. */
  private static TestHome home(String name) throws IOException {
    TestHome home = new TestHome(folder.resolve(name));
    List<String> lines = TestHome.sampleLines();
    int third = lines.size() / 3;
    home.importSample(lines.subList(0, third));
    home.importSample(lines.subList(third, 2 * third));
    home.importSample(lines.subList(2 * third, lines.size()));
    if (!corrections.isEmpty()) {
      new CorrectionFolder(home.root().resolve("corrections")).add(corrections);
    }
    return home;
  }

  /** What an editor would put right once the sample has been read. */
  private static List<Correction> corrections() throws IOException {
    TestHome home = home("uncorrected");
    home.ok("run");
    return Editor.corrections(home.export());
  }

  private static Process run(TestHome home) throws IOException {
    return Cli.start(home.root().resolve("output.txt"), home.withHome("run"));
  }

  /**
   * What is found, in its order. How fresh an incident is, and so its score, changes by the second.
   */
  private static String search(TestHome home) {
    return home.ok("search", "payment", "--json").replaceAll("\"score\":[0-9.E-]+", "")
        + home.ok("search", "--articles", "payment", "--json");
  }
}
