package hitilafu.analytics.intake;

import hitilafu.ingest.archive.ArchiveEntry;
import hitilafu.ingest.archive.Member;
import hitilafu.ingest.archive.WarcCursor;
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
 * Reads one file at a time, one gzip member a poll; every entry carries its batch as timestamp. All
 * that a member holds goes out in the same poll, so that no checkpoint falls between.
 */
final class ArchiveReader implements SourceReader<ArchiveEntry, ArchiveSplit> {
  private final ArchiveFolder folder;
  private final SourceReaderContext context;
  private final Deque<ArchiveSplit> splits = new ArrayDeque<>();
  private CompletableFuture<Void> available = new CompletableFuture<>();
  private WarcCursor cursor;
  private BatchEnd batchEnd;

  ArchiveReader(ArchiveFolder folder, SourceReaderContext context) {
    this.folder = folder;
    this.context = context;
  }

  @Override
  public void start() {
    if (splits.isEmpty()) {
      context.sendSplitRequest();
    }
  }

  @Override
  public InputStatus pollNext(ReaderOutput<ArchiveEntry> output) throws IOException {
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

  private void readMember(ReaderOutput<ArchiveEntry> output) throws IOException {
    ArchiveSplit split = splits.getFirst();
    if (cursor == null) {
      cursor =
          new WarcCursor(split.file(), folder.open(split.file(), split.offset()), split.offset());
    }
    Member member = cursor.next();
    if (member == null) {
      finishSplit();
    } else {
      member.entries().forEach(entry -> output.collect(entry, split.batch()));
      splits.removeFirst();
      splits.addFirst(split.from(member.end()));
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
  public List<ArchiveSplit> snapshotState(long checkpoint) {
    return new ArrayList<>(splits);
  }

  @Override
  public CompletableFuture<Void> isAvailable() {
    return available;
  }

  @Override
  public void addSplits(List<ArchiveSplit> added) {
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
    // The archive never ends.
  }

  @Override
  public void close() throws IOException {
    if (cursor != null) {
      cursor.close();
    }
  }
}
