package hitilafu.analytics;

import hitilafu.model.Json;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.apache.flink.api.common.serialization.Encoder;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.functions.sink.filesystem.OutputFileConfig;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.BasePathBucketAssigner;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.OnCheckpointRollingPolicy;

/**
 * Exactly-once logs of JSON lines: one folder a stream, a file becomes visible when the checkpoint
 * that holds its lines is complete, and never changes again.
 *
 * @param folder the epoch's folder
 */
public record LogSinks(URI folder) {

  /** Appends a stream to the log of this name. */
  <T> void write(DataStream<T> stream, String name) {
    FileSink<T> sink =
        FileSink.forRowFormat(new Path(new Path(folder), name), (Encoder<T>) LogSinks::encode)
            .withRollingPolicy(OnCheckpointRollingPolicy.build())
            .withBucketAssigner(new BasePathBucketAssigner<>())
            .withOutputFileConfig(
                OutputFileConfig.builder().withPartPrefix(name).withPartSuffix(".jsonl").build())
            .build();
    stream.sinkTo(sink).name(name + "-log").uid(name + "-log");
  }

  private static void encode(Object noun, java.io.OutputStream out) throws java.io.IOException {
    out.write((Json.write(noun) + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
