package hitilafu.analytics.intake;

import hitilafu.analytics.metrics.JobGauge;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import org.apache.flink.api.connector.source.ReaderInfo;
import org.apache.flink.api.connector.source.SourceEvent;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;
import org.apache.flink.api.connector.source.SplitsAssignment;
import org.apache.flink.metrics.Gauge;
import org.apache.flink.metrics.MetricGroup;
import org.apache.flink.metrics.groups.SplitEnumeratorMetricGroup;
import org.apache.flink.metrics.groups.UnregisteredMetricsGroup;
import org.apache.flink.runtime.metrics.groups.InternalSplitEnumeratorMetricGroup;

/** Flink's side of the enumerator, in one thread: notes what is assigned and sent. */
final class FakeCoordinator implements SplitEnumeratorContext<TruthSplit> {
  private final int readers;
  private Runnable look = () -> {};

  final List<TruthSplit> assigned = new ArrayList<>();
  final List<Integer> assignedTo = new ArrayList<>();
  final List<Long> ended = new ArrayList<>();

  FakeCoordinator(int readers) {
    this.readers = readers;
  }

  private final Map<String, Gauge<?>> gauges = new HashMap<>();

  /** How a gauge of the enumerator's stands. */
  long level(JobGauge gauge) {
    return ((Number) gauges.get(gauge.flinkName()).getValue()).longValue();
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
              splits.forEach(split -> assignedTo.add(reader));
              assigned.addAll(splits);
            });
  }

  @Override
  public void sendEventToSourceReader(int reader, SourceEvent event) {
    ended.add(((BatchEnd) event).batch());
  }

  @Override
  public int currentParallelism() {
    return readers;
  }

  @Override
  public Map<Integer, ReaderInfo> registeredReaders() {
    throw new UnsupportedOperationException("not asked by this enumerator");
  }

  @Override
  public SplitEnumeratorMetricGroup metricGroup() {
    return new InternalSplitEnumeratorMetricGroup(
        new UnregisteredMetricsGroup() {
          @Override
          public MetricGroup addGroup(String name) {
            return this;
          }

          @Override
          public <T, G extends Gauge<T>> G gauge(String name, G gauge) {
            gauges.put(name, gauge);
            return gauge;
          }
        });
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
