package hitilafu.analytics.intake;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.connector.source.ReaderOutput;
import org.apache.flink.api.connector.source.SourceEvent;
import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.api.connector.source.SourceReaderContext;
import org.apache.flink.core.io.InputStatus;

/**
 * Reads one file at a time, one step a poll; every entry carries its batch as timestamp. All that a
 * step holds goes out in the same poll, so that no checkpoint falls between.
 */
final class TruthReader implements SourceReader<TruthEntry, TruthSplit> {
  private final TruthFiles files;
  private final SourceReaderContext context;
  private final Deque<TruthSplit> splits = new ArrayDeque<>();
  private CompletableFuture<Void> available = new CompletableFuture<>();
  private TruthCursor cursor;
  private BatchEnd batchEnd;

  TruthReader(TruthFiles files, SourceReaderContext context) {
    this.files = files;
    this.context = context;
  }

  @Override
  public void start() {
    if (splits.isEmpty()) {
      context.sendSplitRequest();
    }
  }

  @Override
  public InputStatus pollNext(ReaderOutput<TruthEntry> output) throws IOException {
    if (!splits.isEmpty()) {
      readMember(output);
      return InputStatus.MORE_AVAILABLE;
    }
    if (batchEnd != null) {
      output.emitWatermark(new Watermark(batchEnd.batch()));
      context.sendSourceEventToCoordinator(new BatchAnswer(batchEnd.batch()));
      batchEnd = null;
    }
    if (available.isDone()) {
      available = new CompletableFuture<>();
    }
    return InputStatus.NOTHING_AVAILABLE;
  }

  private void readMember(ReaderOutput<TruthEntry> output) throws IOException {
    TruthSplit split = splits.getFirst();
    if (cursor == null) {
      cursor = files.open(split.file(), split.offset());
    }
    TruthCursor.Step step = cursor.next();
    if (step == null) {
      finishSplit();
    } else {
      step.entries().forEach(entry -> output.collect(entry, split.batch()));
      splits.removeFirst();
      splits.addFirst(split.from(step.end()));
    }
  }

  private void finishSplit() throws IOException {
    cursor.close();
    cursor = null;
    splits.removeFirst();
    if (splits.isEmpty()) {
      context.sendSplitRequest();
    }
  }

  @Override
  public List<TruthSplit> snapshotState(long checkpoint) {
    return new ArrayList<>(splits);
  }

  @Override
  public CompletableFuture<Void> isAvailable() {
    return available;
  }

  @Override
  public void addSplits(List<TruthSplit> added) {
    splits.addAll(added);
    available.complete(null);
  }

  @Override
  public void handleSourceEvents(SourceEvent event) {
    if (event instanceof BatchEnd end) {
      batchEnd = end;
      available.complete(null);
    }
  }

  @Override
  public void notifyNoMoreSplits() {
    // The truth never ends.
  }

  @Override
  public void close() throws IOException {
    if (cursor != null) {
      cursor.close();
    }
  }
}
