package hitilafu.analytics.intake;

import hitilafu.ingest.archive.ArchiveEntry;
import java.time.Duration;
import org.apache.flink.api.connector.source.Boundedness;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.api.connector.source.SourceReaderContext;
import org.apache.flink.api.connector.source.SplitEnumerator;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/**
 * The archive's captures, in batches of closed files, for ever. See the package's description.
 *
 * @param folder the archive
 * @param job the name under which {@link IntakeProgress} speaks of this job
 * @param pause between two looks at the folder
 */
public record ArchiveSource(ArchiveFolder folder, String job, Duration pause)
    implements Source<ArchiveEntry, ArchiveSplit, IntakeState> {

  @Override
  public Boundedness getBoundedness() {
    return Boundedness.CONTINUOUS_UNBOUNDED;
  }

  @Override
  public SourceReader<ArchiveEntry, ArchiveSplit> createReader(SourceReaderContext context) {
    return new ArchiveReader(folder, context);
  }

  @Override
  public SplitEnumerator<ArchiveSplit, IntakeState> createEnumerator(
      SplitEnumeratorContext<ArchiveSplit> context) {
    return restoreEnumerator(context, IntakeState.EMPTY);
  }

  @Override
  public SplitEnumerator<ArchiveSplit, IntakeState> restoreEnumerator(
      SplitEnumeratorContext<ArchiveSplit> context, IntakeState state) {
    return new ArchiveEnumerator(folder, pause, IntakeProgress.of(job), context, state);
  }

  @Override
  public SimpleVersionedSerializer<ArchiveSplit> getSplitSerializer() {
    return new JsonVersioned<>(ArchiveSplit.class);
  }

  @Override
  public SimpleVersionedSerializer<IntakeState> getEnumeratorCheckpointSerializer() {
    return new JsonVersioned<>(IntakeState.class);
  }
}
