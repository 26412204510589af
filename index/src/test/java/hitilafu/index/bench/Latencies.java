package hitilafu.index.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/**
 * How long each of many operations took.
 *
 * @param sorted nanoseconds
 * @param seconds from the first one's start to the last one's end
 * @param processor seconds of processor time, which other work of the machine hardly changes
 */
record Latencies(long[] sorted, double seconds, double processor) {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** One operation of many, by its number from 0. */
  @FunctionalInterface
  interface Operation {
    void run(int number) throws Exception;
  }

  static Latencies of(List<Long> nanos) {
    long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
    return new Latencies(sorted, Arrays.stream(sorted).sum() / 1e9, Double.NaN);
  }

  /** Runs each once. So many clients share them; each waits for its answer before it asks again. */
  static Latencies run(int clients, int operations, Operation operation) throws Exception {
    long[] nanos = new long[operations];
    AtomicInteger next = new AtomicInteger();
    LongAdder processor = new LongAdder();
    long start = System.nanoTime();
    try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
      List<Future<?>> running = new ArrayList<>();
      for (int client = 0; client < clients; client++) {
        running.add(threads.submit(() -> client(next, nanos, processor, operation)));
      }
      join(running);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    Arrays.sort(nanos);
    return new Latencies(nanos, seconds, processor.sum() / 1e9);
  }

  double perSecond() {
    return sorted.length / seconds;
  }

  /** Milliseconds within which this share of them was done. */
  double millis(double share) {
    int at = (int) Math.ceil(share * sorted.length) - 1;
    return sorted[Math.clamp(at, 0, sorted.length - 1)] / 1e6;
  }

  /** Milliseconds of processor time for one of them. */
  double processorMillis() {
    return 1e3 * processor / sorted.length;
  }

  private static Void client(
      AtomicInteger next, long[] nanos, LongAdder processor, Operation operation) throws Exception {
    long before = THREADS.getCurrentThreadCpuTime();
    for (int i = next.getAndIncrement(); i < nanos.length; i = next.getAndIncrement()) {
      long start = System.nanoTime();
      operation.run(i);
      nanos[i] = System.nanoTime() - start;
    }
    processor.add(THREADS.getCurrentThreadCpuTime() - before);
    return null;
  }

  private static void join(List<Future<?>> running) throws Exception {
    try {
      for (Future<?> one : running) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
