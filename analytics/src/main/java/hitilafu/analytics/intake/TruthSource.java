package hitilafu.analytics.intake;

import java.time.Duration;
import org.apache.flink.api.connector.source.Boundedness;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.api.connector.source.SourceReaderContext;
import org.apache.flink.api.connector.source.SplitEnumerator;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/**
 * The archive's captures and the corrections, in batches of closed files, for ever. See the
 * package's description.
 *
 * @param files where they lie
 * @param job the name under which {@link IntakeProgress} speaks of this job
 * @param pause between two looks at the folders
 */
public record TruthSource(TruthFiles files, String job, Duration pause)
    implements Source<TruthEntry, TruthSplit, IntakeState> {

  @Override
  public Boundedness getBoundedness() {
    return Boundedness.CONTINUOUS_UNBOUNDED;
  }

  @Override
  public SourceReader<TruthEntry, TruthSplit> createReader(SourceReaderContext context) {
    return new TruthReader(files, context);
  }

  @Override
  public SplitEnumerator<TruthSplit, IntakeState> createEnumerator(
      SplitEnumeratorContext<TruthSplit> context) {
    return restoreEnumerator(context, IntakeState.EMPTY);
  }

  @Override
  public SplitEnumerator<TruthSplit, IntakeState> restoreEnumerator(
      SplitEnumeratorContext<TruthSplit> context, IntakeState state) {
    return new TruthEnumerator(files, pause, IntakeProgress.of(job), context, state);
  }

  @Override
  public SimpleVersionedSerializer<TruthSplit> getSplitSerializer() {
    return new JsonVersioned<>(TruthSplit.class);
  }

  @Override
  public SimpleVersionedSerializer<IntakeState> getEnumeratorCheckpointSerializer() {
    return new JsonVersioned<>(IntakeState.class);
  }
}
