package hitilafu.analytics.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.serialization.SimpleStringEncoder;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.RestOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.BasePathBucketAssigner;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.OnCheckpointRollingPolicy;
import org.apache.flink.util.Collector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A job whose tasks fail again and again and are restarted: every line of truth arrives once, none
 * after its batch's end, and no end is lost.
 */
class TruthFailoverTest {
  private static final int FAILURES = 16;
  private static final int PORTIONS = 6;
  private static final int FILES = 8;
  private static final int LINES = 25;

  private static final AtomicInteger SEEN = new AtomicInteger();
  private static final AtomicInteger FAILED = new AtomicInteger();
  private static final Set<Long> FAILED_ENDS = ConcurrentHashMap.newKeySet();

  @TempDir private Path folder;

  @Test
  void everyLineArrivesOnceHoweverOftenTasksFail() throws Exception {
    SEEN.set(0);
    FAILED.set(0);
    FAILED_ENDS.clear();
    JobClient job = start();
    for (int portion = 0; portion < PORTIONS; portion++) {
      deliver(portion);
      TimeUnit.MILLISECONDS.sleep(400);
    }
    long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
    while (!stopped(job)) {
      assertThat(System.nanoTime()).as("%d failures", FAILED.get()).isLessThan(end);
      TimeUnit.MILLISECONDS.sleep(20);
    }

    assertThat(lines()).containsExactlyElementsOf(expected());
  }

  /** Stops it if all is read; false also if a task fails meanwhile, and it is to be tried again. */
  private boolean stopped(JobClient job) throws Exception {
    if (FAILED.get() < FAILURES
        || IntakeProgress.of(folder.toString()).filesRead() < PORTIONS * FILES) {
      return false;
    }
    String stops = folder.resolve("stops").toUri().toString();
    try {
      job.stopWithSavepoint(false, stops, SavepointFormatType.NATIVE).get();
    } catch (ExecutionException failed) {
      return false;
    }
    job.getJobExecutionResult().get();
    return true;
  }

  private JobClient start() throws Exception {
    Configuration conf = new Configuration();
    conf.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, Duration.ofMillis(30));
    conf.set(
        CheckpointingOptions.CHECKPOINTS_DIRECTORY,
        folder.resolve("checkpoints").toUri().toString());
    conf.set(RestartStrategyOptions.RESTART_STRATEGY, "fixed-delay");
    conf.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, Integer.MAX_VALUE);
    conf.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_DELAY, Duration.ofMillis(30));
    conf.set(RestOptions.BIND_ADDRESS, "127.0.0.1");
    conf.set(RestOptions.ADDRESS, "127.0.0.1");
    conf.set(RestOptions.BIND_PORT, "0");
    StreamExecutionEnvironment env = StreamExecutionEnvironment.createLocalEnvironment(2, conf);
    TruthFiles files =
        new TruthFiles(folder.resolve("archive").toUri(), folder.resolve("corrections").toUri());
    env.fromSource(
            new TruthSource(files, folder.toString(), Duration.ofMillis(10)),
            WatermarkStrategy.noWatermarks(),
            "truth")
        .process(new Failing())
        .keyBy(line -> line)
        .process(new AtBatchEnd())
        .sinkTo(
            FileSink.forRowFormat(
                    new org.apache.flink.core.fs.Path(folder.resolve("log").toUri()),
                    new SimpleStringEncoder<String>())
                .withRollingPolicy(OnCheckpointRollingPolicy.build())
                .withBucketAssigner(new BasePathBucketAssigner<>())
                .build());
    return env.executeAsync();
  }

  /**
   * Fails at some lines, each time that one of so many has been read, until it has failed enough.
   */
  private static final class Failing extends ProcessFunction<TruthEntry, String> {
    private static final long serialVersionUID = 1;

    @Override
    public void processElement(TruthEntry entry, Context context, Collector<String> out)
        throws Exception {
      TimeUnit.MILLISECONDS.sleep(1);
      if (SEEN.incrementAndGet() % 61 == 0 && FAILED.get() < FAILURES) {
        FAILED.incrementAndGet();
        throw new IOException("a machine is lost");
      }
      out.collect(entry.archived().file() + ":" + entry.archived().offset());
    }
  }

  /**
   * Lets a line through when its batch ends, which fails once for each batch; says so if the line
   * came twice or too late.
   */
  private static final class AtBatchEnd extends KeyedProcessFunction<String, String, String> {
    private static final long serialVersionUID = 1;
    private transient ValueState<Integer> times;

    @Override
    public void open(OpenContext context) {
      times = getRuntimeContext().getState(new ValueStateDescriptor<>("times", Types.INT));
    }

    @Override
    public void processElement(String line, Context context, Collector<String> out)
        throws Exception {
      if (context.timestamp() <= context.timerService().currentWatermark()) {
        out.collect(line + " late");
      }
      times.update(times.value() == null ? 1 : times.value() + 1);
      context.timerService().registerEventTimeTimer(context.timestamp());
    }

    @Override
    public void onTimer(long batch, OnTimerContext context, Collector<String> out)
        throws Exception {
      if (FAILED_ENDS.add(batch)) {
        throw new IOException("a machine is lost when all has been read");
      }
      out.collect(
          times.value() == 1 ? context.getCurrentKey() : context.getCurrentKey() + " twice");
      times.clear();
    }
  }

  /** Lines that are no corrections come out as problems that say where they stood. */
  private void deliver(int portion) throws IOException {
    Path corrections = Files.createDirectories(folder.resolve("corrections"));
    for (int file = 0; file < FILES; file++) {
      Path open = corrections.resolve("open");
      Files.writeString(open, "x\n".repeat(LINES));
      Files.move(open, corrections.resolve(portion + "-" + file + ".jsonl"));
    }
  }

  private static List<String> expected() {
    List<String> lines = new ArrayList<>();
    for (int portion = 0; portion < PORTIONS; portion++) {
      for (int file = 0; file < FILES; file++) {
        for (int line = 0; line < LINES; line++) {
          lines.add("corrections/%d-%d.jsonl:%d".formatted(portion, file, 2 * line));
        }
      }
    }
    return lines.stream().sorted().toList();
  }

  private List<String> lines() throws IOException {
    try (Stream<Path> parts = Files.list(folder.resolve("log"))) {
      return parts
          .filter(part -> !part.getFileName().toString().startsWith("."))
          .flatMap(TruthFailoverTest::read)
          .sorted()
          .toList();
    }
  }

  private static Stream<String> read(Path part) {
    try {
      return Files.readAllLines(part).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
