package hitilafu.analytics.intake;

import hitilafu.model.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/** Splits and enumerator state as JSON: small, readable in a debugger, easy to evolve. */
record JsonVersioned<T>(Class<T> type) implements SimpleVersionedSerializer<T> {
  private static final int VERSION = 1;

  @Override
  public int getVersion() {
    return VERSION;
  }

  @Override
  public byte[] serialize(T value) {
    return Json.write(value).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public T deserialize(int version, byte[] bytes) throws IOException {
    if (version != VERSION) {
      throw new IOException("source state of version " + version + ", not " + VERSION);
    }
    return Json.read(new String(bytes, StandardCharsets.UTF_8), type);
  }
}
