package hitilafu.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.analytics.catalog.CatalogFiles;
import hitilafu.analytics.intake.IntakeProgress;
import hitilafu.analytics.intake.TruthSource;
import hitilafu.ingest.archive.ArchiveWriter;
import hitilafu.model.Capture;
import hitilafu.model.Catalog;
import hitilafu.model.Json;
import hitilafu.model.MeasuresRevision;
import hitilafu.model.Precision;
import hitilafu.model.Problem;
import hitilafu.model.ProblemType;
import hitilafu.model.Stated;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job on Flink's embedded cluster: what is committed, when it is continued, when replayed. */
class RunTest {
  private static final Instant NOW = Instant.parse("2025-01-05T00:00:00Z");

  @TempDir private Path home;
  private Catalog catalog = CatalogFiles.builtIn();

  @Test
  void aSecondRunReadsOnlyWhatIsNew() throws Exception {
    archive("M-Pesa outage hits Kenya", "M-Pesa was down on Friday, Safaricom said.");
    run(false);
    List<String> first = lines("articles");
    assertThat(first).hasSize(1);
    assertThat(lines("incidents")).hasSize(1);
    assertThat(lines("impact")).isNotEmpty();

    run(false);
    assertThat(lines("articles")).as("nothing new").isEqualTo(first);

    archive("iTax is down", "iTax was down on Saturday, the Kenya Revenue Authority said.");
    run(false);
    assertThat(lines("articles")).hasSize(2);
    assertThat(lines("incidents")).hasSize(2);
  }

  @Test
  void aJobThatIsCutOffIsContinuedAndNothingIsDoubled() throws Exception {
    archive("M-Pesa outage hits Kenya", "M-Pesa was down on Friday, Safaricom said.");
    run(false);
    archive("iTax is down", "iTax was down on Saturday, the Kenya Revenue Authority said.");
    try (IncidentJob job = new Run(settings()).forever((reason, read, all) -> {})) {
      job.requireRunning(); // and is cancelled without a savepoint
    }

    run(false);

    assertThat(lines("articles")).hasSize(2);
    assertThat(lines("incidents")).hasSize(2);
  }

  @Test
  void anOutageReportedForDaysRunsThroughTheWholePipeline() throws Exception {
    archive(
        "iTax still down",
        "iTax has been down since Wednesday, 1 January 2025 at 9am, the Kenya Revenue Authority"
            + " said. It is still investigating the fault.");

    run(false);

    assertThat(lines("impact")).hasSize(1);
    assertThat(
            lines("measures").stream().map(line -> Json.read(line, MeasuresRevision.class).key()))
        .contains(
            "service/KE/itax/2025-01-01",
            "service/KE/itax/2025-W01",
            "operator/KE/?kenya revenue authority/2025-01",
            "country/KE/KE/2025-Q1",
            "country/KE/KE/2025");
  }

  @Test
  void aDamagedFileGivesOneProblemHoweverOftenItIsRun() throws Exception {
    archive("M-Pesa outage hits Kenya", "M-Pesa was down on Friday, Safaricom said.");
    Files.write(home.resolve("archive/torn.warc.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0, 1});
    run(false);
    run(false);

    assertThat(lines("problems").stream().map(l -> Json.read(l, Problem.class)))
        .filteredOn(problem -> problem.type() == ProblemType.DAMAGED_RECORD)
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.file()).isEqualTo("torn.warc.gz");
              assertThat(problem.offset()).isZero();
            });
    assertThat(lines("incidents")).hasSize(1);
  }

  @Test
  void aChangedCatalogIsReplayedIntoANewEpoch() throws Exception {
    archive("M-Pesa outage hits Kenya", "M-Pesa was down on Friday, Safaricom said.");
    assertThat(run(false).epoch()).isEqualTo(1);

    catalog = new Catalog(catalog.countries().subList(0, 1));
    Run.Outcome outcome = run(false);

    assertThat(outcome.replayed()).isEqualTo(ReplayReason.CATALOG);
    assertThat(outcome.epoch()).isEqualTo(2);
    assertThat(settings().epochs().current()).hasValue(2);
    new Run(settings()).tidy();
    assertThat(settings().epochs().all()).containsExactly(2L);
  }

  @Test
  void changedCodeIsReplayedToo() throws Exception {
    archive("M-Pesa outage hits Kenya", "M-Pesa was down on Friday, Safaricom said.");
    run(false);
    settings().epochs().begin(1, new Derivation("other code", catalog.version(), ""));

    assertThat(run(false).epoch()).isEqualTo(2);
    assertThat(run(false).epoch()).as("and then no more").isEqualTo(2);
  }

  @Test
  void anEpochWhoseStateIsGoneIsReplayedAndNotDoubled() throws Exception {
    archive("M-Pesa outage hits Kenya", "M-Pesa was down on Friday, Safaricom said.");
    run(false);
    Folders.delete(home.resolve("checkpoints"));

    assertThat(run(false).epoch()).isEqualTo(2);
    assertThat(lines("articles")).hasSize(1);
  }

  @Test
  void aCheckpointOfAnotherGraphIsToldAndReplayed() throws Exception {
    archive("M-Pesa outage hits Kenya", "M-Pesa was down on Friday, Safaricom said.");
    run(false);
    replaceState();

    Run.Outcome outcome = run(false);

    assertThat(outcome.replayed()).isEqualTo(ReplayReason.STATE_UNFIT);
    assertThat(outcome.epoch()).isEqualTo(2);
    assertThat(lines("articles")).hasSize(1);
    assertThat(run(false).replayed()).as("and then no more").isNull();
  }

  @Test
  void aJobThatStaysReplaysACheckpointOfAnotherGraphFirst() throws Exception {
    archive("M-Pesa outage hits Kenya", "M-Pesa was down on Friday, Safaricom said.");
    run(false);
    replaceState();

    try (IncidentJob job = new Run(settings()).forever((reason, read, all) -> {})) {
      job.requireRunning();
      assertThat(settings().epochs().current()).hasValue(2);
    }
  }

  /** Puts the savepoint of a job with other steps in the place of the epoch's own. */
  private void replaceState() throws Exception {
    Folders.delete(home.resolve("checkpoints"));
    StreamExecutionEnvironment env = Engine.embedded(settings(), 1);
    env.fromSource(
            new TruthSource(settings().truth(), home + "-other", Duration.ofMillis(50)),
            WatermarkStrategy.noWatermarks(),
            "other")
        .uid("other")
        .sinkTo(new DiscardingSink<>());
    JobClient other = env.executeAsync();
    other.getJobExecutionResult();
    while (!IntakeProgress.of(home + "-other").hasRead(settings().truth().closed())) {
      Thread.sleep(20);
    }
    other
        .stopWithSavepoint(
            false, settings().saved(1).stops().toString(), SavepointFormatType.NATIVE)
        .get();
  }

  @Test
  void whatAReplayLeftWhenItWasCutOffIsDiscarded() throws Exception {
    archive("M-Pesa outage hits Kenya", "M-Pesa was down on Friday, Safaricom said.");
    run(false);
    Path debris = settings().epochs().folder(2).resolve("incidents/half.jsonl");
    Files.createDirectories(debris.getParent());
    Files.writeString(debris, "half a line");

    assertThat(run(true).epoch()).isEqualTo(2);

    assertThat(debris).doesNotExist();
    assertThat(lines("incidents")).hasSize(1);
  }

  @Test
  void aReplayThatACatalogAskedForIsContinuedWhenItWasCutOff() throws Exception {
    archive("M-Pesa outage hits Kenya", "M-Pesa was down on Friday, Safaricom said.");
    run(false);
    catalog = new Catalog(catalog.countries().subList(0, 1));
    settings().epochs().begin(2, settings().derivation());
    Path mark = Files.createFile(settings().epochs().folder(2).resolve("mark"));
    try (IncidentJob job = IncidentJob.start(settings(), 2)) {
      job.awaitRead(settings().truth().closed(), read -> {}); // and is cancelled
    }

    Run.Outcome outcome = run(false);

    assertThat(outcome.epoch()).isEqualTo(2);
    assertThat(outcome.replayed()).isEqualTo(ReplayReason.CATALOG);
    assertThat(mark).exists();
    assertThat(lines("articles")).hasSize(1);
  }

  private Run.Outcome run(boolean replay) throws Exception {
    return new Run(settings()).once(replay, (read, all) -> {});
  }

  private JobSettings settings() {
    return new JobSettings(
        home.resolve("archive"),
        home.resolve("corrections"),
        home.resolve("log"),
        home.resolve("checkpoints"),
        home.resolve("scratch"),
        catalog,
        "",
        1,
        Duration.ofSeconds(10),
        Duration.ofMillis(200));
  }

  private void archive(String title, String text) throws IOException {
    try (ArchiveWriter archive = ArchiveWriter.open(home.resolve("archive"), "test", () -> NOW)) {
      archive.write(
          Capture.of(
              "https://news.example/" + title.replace(' ', '-'),
              NOW,
              "text/plain; charset=UTF-8",
              text.getBytes(StandardCharsets.UTF_8),
              new Stated(Instant.parse("2025-01-04T00:00:00Z"), Precision.DAY, title)));
    }
  }

  private List<String> lines(String log) throws IOException {
    long epoch = settings().epochs().current().orElseThrow();
    try (Stream<Path> files = Files.list(settings().epochs().folder(epoch).resolve(log))) {
      return files
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .flatMap(RunTest::read)
          .sorted()
          .toList();
    }
  }

  private static Stream<String> read(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
