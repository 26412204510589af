package hitilafu.app;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.app.cluster.FlinkCluster;
import hitilafu.app.cluster.FlinkRest;
import hitilafu.app.home.CorrectionFolder;
import hitilafu.app.news.NewsFiles;
import hitilafu.index.IncidentIndexer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The job on a Flink cluster of separate processes, some of which are killed with {@code -9} while
 * it reads: the export is that of an undisturbed {@code run}, to the byte. {@code bench/cluster}
 * runs the long form.
 */
class ClusterIT {
  private static final int KILLS = Integer.getInteger("kills", 2);

  /** Delivered before each kill, in files so small that reading them takes a while. */
  private static final int ARTICLES = 250;

  private static final int IN_FILE = 2;

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @TempDir private Path folder;

  private final Random random = new Random(44);
  private FlinkCluster cluster;
  private int clusters;
  private TestHome undisturbed;
  private TestHome home;
  private List<Path> files;

  @Test
  void lostMachinesChangeNothing() throws Exception {
    say("start");
    startCluster(); // while the undisturbed run makes use of the time
    String expected = runUndisturbed();
    say("undisturbed");
    home = new TestHome(folder.resolve("home"));
    copy(undisturbed.root().resolve("catalog"), home.root().resolve("catalog"));
    deliver(0);
    cluster.submit(home.root());
    say("submitted");
    for (int kill = 0; kill < KILLS; kill++) {
      if (kill > 0) {
        deliver(kill);
      }
      awaitReading(kill);
      say("reading " + intake());
      kill(kill);
      say("killed " + kill);
    }
    say("killed");
    copy(undisturbed.root().resolve("corrections"), home.root().resolve("corrections"));
    await(() -> intake().filesRead() == files.size() + 1);
    say("read");
    cluster.stop(home.root().resolve("checkpoints/epoch-1/stops"));

    say("stopped");
    try (IncidentIndexer indexer =
        new IncidentIndexer(home.root().resolve("index"), home.root().resolve("log"))) {
      indexer.catchUp();
    }
    assertThat(home.export()).isEqualTo(expected);
    assertThat(home.ok("run")).startsWith("Up to date").contains("Epoch: 1.");
    assertThat(home.export()).isEqualTo(expected);
  }

  private static void say(String what) {
    System.out.println(java.time.LocalTime.now() + " " + what);
  }

  @AfterEach
  void stopCluster() throws Exception {
    cluster.close();
  }

  private void startCluster() throws IOException {
    cluster = FlinkCluster.in(folder.resolve("cluster-" + clusters++));
  }

  private String runUndisturbed() throws IOException {
    undisturbed = new TestHome(folder.resolve("undisturbed"));
    NewsFiles.write(Files.createDirectories(undisturbed.root()), KILLS * ARTICLES, 1, IN_FILE);
    undisturbed.ok("run");
    new CorrectionFolder(undisturbed.root().resolve("corrections"))
        .add(Editor.corrections(undisturbed.export()));
    undisturbed.ok("run");
    try (Stream<Path> all = Files.list(undisturbed.root().resolve("archive"))) {
      files = all.filter(file -> file.toString().endsWith(".warc.gz")).sorted().toList();
    }
    return undisturbed.export();
  }

  /** Brings the files that are read before a kill, each whole under its own name. */
  private void deliver(int kill) throws IOException {
    Path archive = Files.createDirectories(home.root().resolve("archive"));
    int each = files.size() / KILLS;
    for (Path file :
        files.subList(kill * each, kill == KILLS - 1 ? files.size() : (kill + 1) * each)) {
      Path open = archive.resolve(file.getFileName() + ".open");
      Files.copy(file, open);
      Files.move(open, archive.resolve(file.getFileName()));
    }
  }

  /** The first kills meet a batch of which a part is committed; the rest any moment. */
  private void awaitReading(int kill) throws Exception {
    long before = articles(home);
    if (kill < 2) {
      await(() -> articles(home) > before);
    } else {
      TimeUnit.MILLISECONDS.sleep(random.nextInt(3000));
    }
  }

  private void kill(int kill) throws Exception {
    boolean everything = kill % 2 == 1;
    if (everything) {
      cluster.close();
      startCluster();
      cluster.submit(home.root());
    } else {
      cluster.killTaskManager();
      FlinkRest.Intake intake = intake();
      System.out.println("intake after the kill: " + intake);
      cluster.startTaskManager();
    }
  }

  private FlinkRest.Intake intake() throws Exception {
    return cluster.rest().intake().orElse(new FlinkRest.Intake(-1, -1));
  }

  /** Lines that are committed. */
  private static long articles(TestHome home) throws IOException {
    Path log = home.root().resolve("log/epoch-1/articles");
    if (!Files.isDirectory(log)) {
      return 0;
    }
    long lines = 0;
    try (Stream<Path> parts = Files.list(log)) {
      for (Path part : parts.filter(p -> !p.getFileName().toString().startsWith(".")).toList()) {
        lines += Files.readAllLines(part).size();
      }
    }
    return lines;
  }

  private void await(Callable<Boolean> so) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!so.call()) {
      cluster.requireRunning();
      assertThat(System.nanoTime()).as("patience").isLessThan(end);
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> all = Files.list(from)) {
      for (Path file : all.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }
}
