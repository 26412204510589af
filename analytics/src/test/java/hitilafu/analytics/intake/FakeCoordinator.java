package hitilafu.analytics.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.apache.flink.api.connector.source.ReaderInfo;
import org.apache.flink.api.connector.source.SourceEvent;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;
import org.apache.flink.api.connector.source.SplitsAssignment;
import org.apache.flink.metrics.Gauge;
import org.apache.flink.metrics.groups.SplitEnumeratorMetricGroup;
import org.apache.flink.metrics.groups.UnregisteredMetricsGroup;

/** Flink's side of the enumerator, in one thread: notes what is assigned and sent. */
final class FakeCoordinator implements SplitEnumeratorContext<TruthSplit> {
  private final int readers;
  private Runnable look = () -> {};

  private final Map<String, Gauge<?>> gauges = new HashMap<>();

  /** Readers that are gone and not back yet. */
  final Set<Integer> failed = new HashSet<>();

  final List<TruthSplit> assigned = new ArrayList<>();
  final List<Integer> assignedTo = new ArrayList<>();
  final List<Long> ended = new ArrayList<>();

  FakeCoordinator(int readers) {
    this.readers = readers;
  }

  /** Lets the enumerator look at the folder once more. */
  void look() {
    look.run();
  }

  @Override
  public <T> void callAsync(
      Callable<T> callable, BiConsumer<T, Throwable> handler, long delay, long period) {
    look = () -> callAsync(callable, handler);
    look();
  }

  @Override
  public <T> void callAsync(Callable<T> callable, BiConsumer<T, Throwable> handler) {
    T result;
    try {
      result = callable.call();
    } catch (Exception e) {
      handler.accept(null, e);
      return;
    }
    handler.accept(result, null);
  }

  @Override
  public void assignSplits(SplitsAssignment<TruthSplit> assignment) {
    assignment
        .assignment()
        .forEach(
            (reader, splits) -> {
              requireRegistered(reader);
              splits.forEach(split -> assignedTo.add(reader));
              assigned.addAll(splits);
            });
  }

  @Override
  public void sendEventToSourceReader(int reader, SourceEvent event) {
    requireRegistered(reader);
    ended.add(((BatchEnd) event).batch());
  }

  /** What the gauge of this name shows. */
  Object shown(String name) {
    return gauges.get(name).getValue();
  }

  /** As a group of Flink's: a name that is taken keeps its first gauge. */
  private final class Gauges extends UnregisteredMetricsGroup
      implements SplitEnumeratorMetricGroup {
    @Override
    public <T, G extends Gauge<T>> G gauge(String name, G gauge) {
      gauges.putIfAbsent(name, gauge);
      return gauge;
    }

    @Override
    public <G extends Gauge<Long>> G setUnassignedSplitsGauge(G gauge) {
      return gauge;
    }
  }

  /** As Flink does: the job fails if anything is sent to a reader that is gone. */
  private void requireRegistered(int reader) {
    if (failed.contains(reader)) {
      throw new IllegalArgumentException("reader " + reader + " is not registered");
    }
  }

  @Override
  public int currentParallelism() {
    return readers;
  }

  @Override
  public Map<Integer, ReaderInfo> registeredReaders() {
    Map<Integer, ReaderInfo> registered = new HashMap<>();
    IntStream.range(0, readers)
        .filter(reader -> !failed.contains(reader))
        .forEach(reader -> registered.put(reader, new ReaderInfo(reader, "here")));
    return registered;
  }

  @Override
  public SplitEnumeratorMetricGroup metricGroup() {
    return new Gauges();
  }

  @Override
  public void signalNoMoreSplits(int reader) {
    throw new UnsupportedOperationException("the archive never ends");
  }

  @Override
  public void runInCoordinatorThread(Runnable runnable) {
    runnable.run();
  }
}
