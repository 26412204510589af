package hitilafu.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.flink.runtime.checkpoint.Checkpoints;
import org.apache.flink.runtime.checkpoint.metadata.CheckpointMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which of several checkpoints and savepoints a job goes on from. */
class SavedStateTest {
  @TempDir private Path folder;

  @Test
  void theHighestCounts() throws IOException {
    store("job/chk-9", 9);
    Path savepoint = store("stops/savepoint-1", 12);
    store("another/chk-11", 11);

    assertThat(new SavedState(folder).latest()).contains(savepoint);
  }

  @Test
  void whatWasPassedByIsNeverContinuedFrom() throws IOException {
    SavedState saved = new SavedState(folder);
    saved.forgetEarlier(); // there is nothing yet
    store("job/chk-5", 5);
    Path latest = store("job/chk-6", 6);

    saved.forgetEarlier();
    assertThat(saved.latest()).contains(latest);

    Folders.delete(latest); // as Flink does when the job is stopped with a savepoint elsewhere
    assertThat(saved.latest()).isEmpty();
  }

  private Path store(String name, long id) throws IOException {
    Path path = Files.createDirectories(folder.resolve(name));
    try (OutputStream out = Files.newOutputStream(path.resolve("_metadata"))) {
      Checkpoints.storeCheckpointMetadata(new CheckpointMetadata(id, List.of(), List.of()), out);
    }
    return path;
  }
}
