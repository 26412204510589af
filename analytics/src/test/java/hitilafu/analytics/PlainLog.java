package hitilafu.analytics;

import hitilafu.model.Json;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The logs of an epoch as plain files, a folder a log. */
final class PlainLog implements AutoCloseable {
  private final Path epoch;
  private final Map<String, OutputStream> logs = new TreeMap<>();

  PlainLog(Path epoch) {
    this.epoch = epoch;
  }

  void write(String log, Object noun) throws IOException {
    OutputStream out = logs.get(log);
    if (out == null) {
      Path folder = Files.createDirectories(epoch.resolve(log));
      out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(log + ".jsonl")));
      logs.put(log, out);
    }
    out.write((Json.write(noun) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    for (OutputStream out : logs.values()) {
      out.close();
    }
  }
}
