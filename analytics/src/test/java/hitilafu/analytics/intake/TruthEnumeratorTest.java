package hitilafu.analytics.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How closed files become batches, and when a batch ends. */
class TruthEnumeratorTest {
  @TempDir private Path folder;
  private FakeCoordinator flink;
  private IntakeProgress progress;

  @BeforeEach
  void twoReaders() {
    flink = new FakeCoordinator(2);
    progress = IntakeProgress.of(folder.toString());
  }

  @Test
  void onlyClosedFilesAreTaken() throws IOException {
    close("a.warc.gz", "b.warc.gz");
    Files.createFile(folder.resolve("c.warc.gz.open"));
    TruthEnumerator enumerator = started(IntakeState.EMPTY);

    enumerator.handleSplitRequest(0, null);
    enumerator.handleSplitRequest(1, null);

    assertThat(flink.assigned)
        .containsExactly(new TruthSplit("a.warc.gz", 0, 1), new TruthSplit("b.warc.gz", 0, 1));
    assertThat(flink.assignedTo).containsExactly(0, 1);
  }

  @Test
  void aBatchEndsWhenEveryReaderIsIdleAndTheNextOneWaitsForAllAnswers() throws IOException {
    close("a.warc.gz");
    TruthEnumerator enumerator = started(IntakeState.EMPTY);
    enumerator.handleSplitRequest(0, null);
    enumerator.handleSplitRequest(1, null);
    close("later.warc.gz");
    flink.look();
    assertThat(flink.ended).as("reader 0 is still reading").isEmpty();

    enumerator.handleSplitRequest(0, null);
    assertThat(flink.ended).containsExactly(1L, 1L);
    enumerator.handleSourceEvent(0, new BatchAnswer(1));
    assertThat(progress.hasRead(List.of("a.warc.gz"))).isFalse();
    assertThat(flink.assigned).hasSize(1);

    enumerator.handleSourceEvent(1, new BatchAnswer(1));
    assertThat(progress.hasRead(List.of("a.warc.gz"))).isTrue();
    assertThat(progress.hasRead(List.of("later.warc.gz"))).isFalse();
    assertThat(flink.assigned).endsWith(new TruthSplit("later.warc.gz", 0, 2));
  }

  @Test
  void nothingNewMeansNoBatch() {
    TruthEnumerator enumerator = started(IntakeState.EMPTY);
    enumerator.handleSplitRequest(0, null);
    enumerator.handleSplitRequest(1, null);
    flink.look();

    assertThat(flink.ended).isEmpty();
    assertThat(enumerator.snapshotState(1)).isEqualTo(IntakeState.EMPTY);
  }

  @Test
  void aRestoredEnumeratorGoesOnWithWhatWasPendingAndTakesNoFileTwice() throws IOException {
    close("a.warc.gz", "b.warc.gz");
    TruthEnumerator before = started(IntakeState.EMPTY);
    before.handleSplitRequest(0, null);
    IntakeState state = before.snapshotState(1);
    assertThat(state.pending()).containsExactly(new TruthSplit("b.warc.gz", 0, 1));

    flink = new FakeCoordinator(1);
    TruthEnumerator after = started(state);
    after.addReader(0); // still holds a.warc.gz in its own state
    after.handleSplitRequest(0, null);
    after.handleSplitRequest(0, null);

    assertThat(flink.assigned).containsExactly(new TruthSplit("b.warc.gz", 0, 1));
    assertThat(flink.ended).containsExactly(1L);
  }

  @Test
  void aBatchWhoseAnswersWereLostIsEndedOnceMore() throws IOException {
    close("a.warc.gz");
    TruthEnumerator before = started(IntakeState.EMPTY);
    before.handleSplitRequest(0, null);
    before.handleSplitRequest(1, null);
    before.handleSplitRequest(0, null);
    assertThat(flink.ended).hasSize(2);

    flink = new FakeCoordinator(2);
    TruthEnumerator after = started(before.snapshotState(1));
    after.addReader(0);
    after.addReader(1);
    after.handleSplitRequest(0, null);
    after.handleSplitRequest(1, null);

    assertThat(flink.ended).containsExactly(1L, 1L);
  }

  @Test
  void aReaderThatFailsGivesItsSplitsBackAndTheBatchStaysOpen() throws IOException {
    close("a.warc.gz");
    TruthEnumerator enumerator = started(IntakeState.EMPTY);
    enumerator.handleSplitRequest(0, null);
    enumerator.handleSplitRequest(1, null);

    enumerator.addSplitsBack(List.of(new TruthSplit("a.warc.gz", 512, 1)), 0);
    enumerator.addReader(0);
    enumerator.handleSplitRequest(1, null);
    assertThat(flink.assigned).endsWith(new TruthSplit("a.warc.gz", 512, 1));
    assertThat(flink.ended).isEmpty();

    enumerator.handleSplitRequest(0, null);
    enumerator.handleSplitRequest(1, null);
    assertThat(flink.ended).containsExactly(1L, 1L);
  }

  @Test
  void aReaderThatIsGoneIsGivenNothingUntilItIsBack() throws IOException {
    TruthEnumerator enumerator = started(IntakeState.EMPTY);
    enumerator.handleSplitRequest(0, null);
    enumerator.handleSplitRequest(1, null);
    flink.failed.add(0);
    close("a.warc.gz", "b.warc.gz");
    flink.look();
    assertThat(flink.assignedTo).containsExactly(1);
    enumerator.handleSplitRequest(1, null);
    enumerator.handleSplitRequest(1, null);
    assertThat(flink.assignedTo).containsExactly(1, 1);
    assertThat(flink.ended).as("nobody knows what reader 0 still holds").isEmpty();

    flink.failed.remove(0);
    enumerator.addSplitsBack(List.of(), 0);
    enumerator.addReader(0);
    enumerator.handleSplitRequest(0, null);
    assertThat(flink.ended).containsExactly(1L, 1L);
  }

  @Test
  void gaugesTellWhatWaitsAlsoAfterTheEnumeratorWasMadeAnew() throws IOException {
    TruthEnumerator before = started(IntakeState.EMPTY);
    readBatch(before, 1, "a.warc.gz");
    assertThat(standing()).containsExactly(1L, 1, 0);

    readBatch(before, 2, "b.warc.gz", "c.warc.gz");
    assertThat(standing()).containsExactly(2L, 3, 0);
    close("d.warc.gz");
    flink.look();
    assertThat(standing()).containsExactly(3L, 3, 1);
    close("e.warc.gz");
    flink.look();
    assertThat(standing()).containsExactly(3L, 3, 2);

    TruthEnumerator after = started(before.snapshotState(1)); // as when the whole job fails
    assertThat(standing()).containsExactly(3L, 3, 2);
    after.addReader(0);
    after.addReader(1);
    after.handleSplitRequest(0, null);
    after.handleSplitRequest(1, null);
    answer(after, 3);
    assertThat(standing()).containsExactly(4L, 4, 1);
  }

  private List<Object> standing() {
    return List.of(flink.shown("batch"), flink.shown("filesRead"), flink.shown("filesWaiting"));
  }

  private void readBatch(TruthEnumerator enumerator, long batch, String... names)
      throws IOException {
    close(names);
    flink.look();
    for (int file = 0; file < names.length + 1; file++) {
      enumerator.handleSplitRequest(0, null);
      enumerator.handleSplitRequest(1, null);
    }
    answer(enumerator, batch);
  }

  private static void answer(TruthEnumerator enumerator, long batch) {
    enumerator.handleSourceEvent(0, new BatchAnswer(batch));
    enumerator.handleSourceEvent(1, new BatchAnswer(batch));
  }

  private TruthEnumerator started(IntakeState state) {
    TruthEnumerator enumerator =
        new TruthEnumerator(
            new TruthFiles(folder.toUri(), folder.resolve("corrections").toUri()),
            Duration.ofSeconds(1),
            progress,
            flink,
            state);
    enumerator.start();
    return enumerator;
  }

  private void close(String... names) throws IOException {
    for (String name : names) {
      Files.createFile(folder.resolve(name));
    }
  }
}
