package hitilafu.app;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.app.cluster.FlinkCluster;
import hitilafu.app.cluster.FlinkRest;
import hitilafu.app.home.CorrectionFolder;
import hitilafu.app.news.NewsFiles;
import hitilafu.index.write.IncidentIndexer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The job on a Flink cluster of separate processes, which are killed with {@code -9} while it
 * reads: what it derives is what an undisturbed {@code run} derives, and a {@code run} can go on
 * from there. {@code bench/cluster} runs the long form.
 */
class ClusterIT {
  private static final int KILLS = Integer.getInteger("kills", 2);

  /** Delivered at the start and at each kill, in files so small that reading takes a while. */
  private static final int ARTICLES = Integer.getInteger("articles", 80);

  private static final int IN_FILE = 2;

  @TempDir private Path folder;

  private final Random random = new Random(Long.getLong("seed", 44));
  private FlinkCluster cluster;
  private TestHome undisturbed;
  private TestHome home;
  private String expected;
  private List<Path> files;

  @BeforeEach
  void startAndRunUndisturbed() throws IOException {
    startCluster(0); // it comes up meanwhile
    undisturbed = new TestHome(Files.createDirectories(folder.resolve("undisturbed")));
    NewsFiles.write(undisturbed.root(), (KILLS + 1) * ARTICLES, 1, IN_FILE);
    undisturbed.ok("run");
    new CorrectionFolder(undisturbed.root().resolve("corrections"))
        .add(Editor.corrections(undisturbed.export()));
    undisturbed.ok("run");
    expected = undisturbed.export();
    files = files(undisturbed.root().resolve("archive"), ".warc.gz");
  }

  @AfterEach
  void killCluster() throws InterruptedException {
    cluster.kill();
  }

  @Test
  void lostMachinesChangeNothing() throws Exception {
    home = new TestHome(folder.resolve("home"));
    copy("catalog", ".yaml");
    deliver(0);
    cluster.submit(home.root());
    for (int kill = 0; kill < KILLS; kill++) {
      awaitReading(kill);
      deliver(kill + 1); // seen within a second, so that the kill surely comes before all is read
      kill(kill);
    }
    copy("corrections", ".jsonl");
    cluster.await(() -> intake().filesRead() == files.size() + 1);
    assertThat(cluster.refuses(home.root())).as("a second job of a home").isTrue();
    cluster.stop(home.root().resolve("checkpoints/epoch-1/stops"));

    assertThat(log(home, "articles")).isEqualTo(log(undisturbed, "articles"));
    assertThat(log(home, "observations")).isEqualTo(log(undisturbed, "observations"));
    index();
    assertThat(home.export()).isEqualTo(expected);
    assertThat(home.ok("run")).startsWith("Up to date").contains("Epoch: 1.");
    assertThat(home.export()).isEqualTo(expected);
  }

  private void startCluster(int number) throws IOException {
    cluster = FlinkCluster.in(folder.resolve("cluster-" + number));
  }

  /** Brings a portion of the files, each whole under its own name. */
  private void deliver(int portion) throws IOException {
    Path archive = Files.createDirectories(home.root().resolve("archive"));
    int from = portion * files.size() / (KILLS + 1);
    int to = (portion + 1) * files.size() / (KILLS + 1);
    for (Path file : files.subList(from, to)) {
      Path open = Files.copy(file, archive.resolve(file.getFileName() + ".open"));
      Files.move(open, archive.resolve(file.getFileName()));
    }
  }

  /** The first kills come as soon as something is committed; the rest at any moment. */
  private void awaitReading(int kill) throws Exception {
    if (kill < 2) {
      int before = log(home, "articles").size();
      cluster.await(() -> log(home, "articles").size() > before);
    } else {
      TimeUnit.MILLISECONDS.sleep(random.nextInt(5000));
    }
  }

  private void kill(int kill) throws Exception {
    switch (kill % 3) {
      case 0 -> {
        cluster.killTaskManager();
        cluster.await(() -> cluster.rest().intake().isPresent());
        int delivered = files(home.root().resolve("archive"), ".warc.gz").size();
        assertThat(intake().filesRead()).as("killed in mid-job").isLessThan(delivered);
        cluster.startTaskManager();
      }
      case 1 -> {
        cluster.kill();
        assertThat(log(home, "articles")).as("killed in mid-job").hasSizeLessThan(all());
        startCluster(kill);
        cluster.submit(home.root());
      }
      default -> {
        cluster.restartJobManager();
        cluster.submit(home.root());
      }
    }
  }

  private int all() throws IOException {
    return log(undisturbed, "articles").size();
  }

  private FlinkRest.Intake intake() throws Exception {
    return cluster.rest().intake().orElse(new FlinkRest.Intake(0, 0));
  }

  private void index() throws IOException {
    Path root = home.root();
    try (var indexer = new IncidentIndexer(root.resolve("index"), root.resolve("log"))) {
      indexer.catchUp();
    }
  }

  /** The lines of a log that are committed, sorted. */
  private static List<String> log(TestHome home, String name) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Path part : files(home.root().resolve("log/epoch-1").resolve(name), ".jsonl")) {
      lines.addAll(Files.readAllLines(part));
    }
    Collections.sort(lines);
    return lines;
  }

  private void copy(String name, String ending) throws IOException {
    Path to = Files.createDirectories(home.root().resolve(name));
    for (Path file : files(undisturbed.root().resolve(name), ending)) {
      Files.copy(file, to.resolve(file.getFileName()));
    }
  }

  /** Closed files, sorted; none if there is no such folder yet. */
  private static List<Path> files(Path folder, String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(ending))
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    }
  }
}
