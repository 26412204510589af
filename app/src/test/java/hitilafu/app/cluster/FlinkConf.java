package hitilafu.app.cluster;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A cluster's configuration as a folder: one slot in each TaskManager, everything bound to this
 * machine, and losses noticed within seconds.
 *
 * @param folder holds {@code config.yaml}
 * @param restPort the JobManager's port for people and programs
 */
record FlinkConf(Path folder, int restPort) {
  private static final String YAML =
      """
      jobmanager.rpc.address: 127.0.0.1
      jobmanager.rpc.port: %d
      jobmanager.bind-host: 127.0.0.1
      rest.address: 127.0.0.1
      rest.bind-address: 127.0.0.1
      rest.port: %d
      taskmanager.host: 127.0.0.1
      taskmanager.bind-host: 127.0.0.1
      taskmanager.numberOfTaskSlots: 1
      taskmanager.cpu.cores: 1.0
      taskmanager.memory.task.heap.size: 256m
      taskmanager.memory.task.off-heap.size: 0m
      taskmanager.memory.framework.heap.size: 128m
      taskmanager.memory.framework.off-heap.size: 128m
      taskmanager.memory.managed.size: 128m
      taskmanager.memory.network.min: 64m
      taskmanager.memory.network.max: 64m
      taskmanager.memory.jvm-metaspace.size: 256m
      taskmanager.memory.jvm-overhead.min: 192m
      taskmanager.memory.jvm-overhead.max: 192m
      heartbeat.interval: 500ms
      heartbeat.timeout: 10s
      metrics.fetcher.update-interval: 20ms
      io.tmp.dirs: %s
      """;
  private static final String LOGGING =
      """
      rootLogger.level = INFO
      rootLogger.appenderRef.out.ref = out
      appender.out.type = Console
      appender.out.name = out
      appender.out.layout.type = PatternLayout
      appender.out.layout.pattern = %d{HH:mm:ss.SSS} %-5p %c{1}: %m%n
      """;

  /** Writes one with ports that are free now. */
  static FlinkConf in(Path folder) throws IOException {
    Files.createDirectories(folder);
    int rest = freePort();
    Path temporary = Files.createDirectories(folder.resolve("tmp"));
    Files.writeString(folder.resolve("config.yaml"), YAML.formatted(freePort(), rest, temporary));
    Files.writeString(folder.resolve("log4j2.properties"), LOGGING);
    return new FlinkConf(folder, rest);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
