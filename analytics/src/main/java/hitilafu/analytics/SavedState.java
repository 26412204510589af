package hitilafu.analytics;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.flink.runtime.checkpoint.Checkpoints;

/**
 * The checkpoints and savepoints of one epoch's jobs.
 *
 * @param folder the epoch's checkpoint folder
 */
record SavedState(Path folder) {
  /** Depth of a checkpoint's metadata below the folder: job / chk-7 / _metadata. */
  private static final int DEPTH = 3;

  private static final String METADATA = "_metadata";

  private record Snapshot(Path path, long id) {}

  /**
   * The last complete checkpoint or savepoint: that with the highest id, which goes on rising over
   * restarts. An older one would write again what has been committed.
   */
  Optional<Path> latest() throws IOException {
    return snapshots().stream().max(Comparator.comparing(Snapshot::id)).map(Snapshot::path);
  }

  /** Where a stopped job leaves its savepoint. */
  Path stops() {
    return folder.resolve("stops");
  }

  /**
   * Makes sure that none but the latest can ever be continued from. A cluster that was cut off
   * leaves earlier ones; if the job's own are gone one day, all is to be derived anew. Only the
   * metadata go: the rest of it may be shared.
   */
  void forgetEarlier() throws IOException {
    Optional<Path> latest = latest();
    for (Snapshot snapshot : snapshots()) {
      if (!latest.equals(Optional.of(snapshot.path()))) {
        Files.delete(snapshot.path().resolve(METADATA));
      }
    }
  }

  /** Deletes all but this savepoint; only after a clean stop. */
  void keepOnly(Path savepoint) throws IOException {
    for (Path child : children(folder)) {
      if (!child.equals(stops())) {
        Folders.delete(child);
      }
    }
    for (Path stop : children(stops())) {
      if (!stop.equals(savepoint)) {
        Folders.delete(stop);
      }
    }
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.toList();
    }
  }

  private List<Snapshot> snapshots() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder, DEPTH)) {
      return files
          .filter(file -> file.getFileName().toString().equals(METADATA))
          .map(SavedState::snapshot)
          .flatMap(Optional::stream)
          .toList();
    }
  }

  /** A snapshot whose metadata cannot be read was cut off while being written: it is none. */
  private static Optional<Snapshot> snapshot(Path metadata) {
    try (DataInputStream in = new DataInputStream(Files.newInputStream(metadata))) {
      long id =
          Checkpoints.loadCheckpointMetadata(
                  in, SavedState.class.getClassLoader(), metadata.toString())
              .getCheckpointId();
      return Optional.of(new Snapshot(metadata.getParent(), id));
    } catch (IOException | IllegalStateException cutOff) {
      return Optional.empty();
    }
  }
}
