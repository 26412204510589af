package hitilafu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, as a process, on machines whose default java is too old. */
class LauncherIT {
  private static final Path LAUNCHER = Path.of("../hitilafu").toAbsolutePath().normalize();
  private static final Path OUR_JDK = Path.of(System.getProperty("java.home"));

  @TempDir private Path folder;
  private Path oldJdk;

  private record Ended(int code, String output) {}

  @BeforeEach
  void anOldDefaultJava() throws IOException {
    oldJdk = folder.resolve("jdk-17");
    Files.createDirectories(oldJdk.resolve("bin"));
    Files.writeString(oldJdk.resolve("release"), "JAVA_VERSION=\"17.0.15\"\n");
    Path java = oldJdk.resolve("bin/java");
    Files.writeString(java, "#!/bin/sh\necho 'the old java was run' >&2\nexit 99\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  @Test
  void findsANewerJdkBesideAnOldDefaultOne() throws Exception {
    Files.createSymbolicLink(folder.resolve("jdk-new"), OUR_JDK);

    Ended ended = launch(Map.of("HITILAFU_JVMS", folder.toString()), "--version");

    assertThat(ended.output()).startsWith("hitilafu 0.");
    assertThat(ended.code()).isZero();
  }

  @Test
  void takesJavaHomeFirst() throws Exception {
    Ended ended =
        launch(Map.of("JAVA_HOME", OUR_JDK.toString(), "HITILAFU_JVMS", "/none"), "--help");

    assertThat(ended.output()).contains("demo", "import", "search", "Exit codes");
    assertThat(ended.code()).isZero();
  }

  @Test
  void asksTheJavaItselfWhereNoReleaseFileTells() throws Exception {
    Files.delete(oldJdk.resolve("release"));
    Files.writeString(
        oldJdk.resolve("bin/java"),
        "#!/bin/sh\n"
            + "[ \"$1\" = -version ] && echo 'openjdk version \"25.0.1\"' >&2 || echo was run\n");

    Ended ended = launch(Map.of("HITILAFU_JVMS", "/none"), "--version");

    assertThat(ended.output()).isEqualTo("was run\n");
    assertThat(ended.code()).isZero();
  }

  @Test
  void saysWhatToInstallWhereThereIsNone() throws Exception {
    Ended ended = launch(Map.of("HITILAFU_JVMS", "/none"), "--version");

    assertThat(ended.output()).contains("no Java 21 or newer found", "openjdk-21-jdk");
    assertThat(ended.code()).isEqualTo(2);
  }

  private Ended launch(Map<String, String> environment, String... args)
      throws IOException, InterruptedException {
    String[] command = new String[args.length + 1];
    command[0] = LAUNCHER.toString();
    System.arraycopy(args, 0, command, 1, args.length);
    ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
    process.environment().remove("JAVA_HOME");
    process.environment().put("PATH", oldJdk.resolve("bin") + ":" + System.getenv("PATH"));
    process.environment().putAll(environment);
    Process started = process.start();
    String output = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(started.waitFor(), output);
  }
}
