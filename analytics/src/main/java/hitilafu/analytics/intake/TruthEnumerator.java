package hitilafu.analytics.intake;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.flink.api.connector.source.SourceEvent;
import org.apache.flink.api.connector.source.SplitEnumerator;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;
import org.apache.flink.util.FlinkRuntimeException;

/**
 * Finds closed files, makes batches of them, and hands them out one at a time.
 *
 * <p>All methods run in the coordinator's one thread. A reader is idle when it has asked for a
 * split and got none; a batch ends when nothing is pending and every reader is idle.
 */
final class TruthEnumerator implements SplitEnumerator<TruthSplit, IntakeState> {
  private final TruthFiles files;
  private final Duration pause;
  private final IntakeProgress progress;
  private final SplitEnumeratorContext<TruthSplit> context;

  private final TreeSet<String> taken;
  private final Deque<TruthSplit> pending;
  private final TreeSet<String> waiting = new TreeSet<>();
  private final Set<Integer> idle = new HashSet<>();
  private final Set<Integer> unanswered = new HashSet<>();
  private long batch;
  private int earlier;
  private boolean open;

  TruthEnumerator(
      TruthFiles files,
      Duration pause,
      IntakeProgress progress,
      SplitEnumeratorContext<TruthSplit> context,
      IntakeState state) {
    this.files = files;
    this.pause = pause;
    this.progress = progress;
    this.context = context;
    this.batch = state.batch();
    this.earlier = state.earlier();
    this.open = batch > 0; // its end may not have reached everyone
    this.taken = new TreeSet<>(state.taken());
    this.pending = new ArrayDeque<>(state.pending());
  }

  @Override
  public void start() {
    progress.showIn(context.metricGroup());
    context.callAsync(files::closed, this::found, 0, pause.toMillis());
  }

  private void found(List<String> closed, Throwable failure) {
    if (failure != null) {
      throw new FlinkRuntimeException("cannot list " + files, failure);
    }
    closed.stream().filter(file -> !taken.contains(file)).forEach(waiting::add);
    advance();
  }

  @Override
  public void handleSplitRequest(int reader, String host) {
    idle.add(reader);
    advance();
  }

  /**
   * A reader that (re)appears may hold splits of the last batch, or have lost its watermark: the
   * batch is open again until everyone has answered once more. A second watermark n does no harm.
   */
  @Override
  public void addReader(int reader) {
    idle.remove(reader);
    unanswered.clear();
    open = batch > 0;
    report();
  }

  @Override
  public void addSplitsBack(List<TruthSplit> splits, int reader) {
    pending.addAll(splits);
    addReader(reader);
  }

  @Override
  public void handleSourceEvent(int reader, SourceEvent event) {
    if (event instanceof BatchAnswer answer
        && answer.batch() == batch
        && unanswered.remove(reader)) {
      if (unanswered.isEmpty()) {
        open = false;
        progress.batchClosed(taken);
        advance();
      }
    }
  }

  /** Does whatever can be done now: open a batch, hand out splits, end the batch. */
  private void advance() {
    // A reader that has failed is still among the idle until it is reset; it can be given nothing.
    idle.retainAll(context.registeredReaders().keySet());
    if (!open && !waiting.isEmpty()) {
      openBatch();
    }
    for (int reader : List.copyOf(idle)) {
      if (!pending.isEmpty()) {
        idle.remove(reader);
        context.assignSplit(pending.removeFirst(), reader);
      }
    }
    if (open && pending.isEmpty() && unanswered.isEmpty() && everyoneIdle()) {
      unanswered.addAll(idle);
      idle.forEach(reader -> context.sendEventToSourceReader(reader, new BatchEnd(batch)));
    }
    report();
  }

  private void openBatch() {
    batch++;
    open = true;
    earlier = taken.size();
    waiting.forEach(file -> pending.add(new TruthSplit(file, 0, batch)));
    taken.addAll(waiting);
    waiting.clear();
  }

  private boolean everyoneIdle() {
    return idle.size() == context.currentParallelism();
  }

  private void report() {
    int read = open ? earlier : taken.size();
    progress.stands(batch, read, waiting.size() + taken.size() - read);
  }

  @Override
  public IntakeState snapshotState(long checkpoint) {
    return new IntakeState(batch, earlier, new ArrayList<>(taken), new ArrayList<>(pending));
  }

  @Override
  public void close() {}
}
