package hitilafu.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The notebooks run top to bottom on the sample's record, started as in their README. */
class NotebookIT {
  private static final Path NOTEBOOKS = Path.of("../notebooks").toAbsolutePath().normalize();

  @TempDir private static Path folder;
  private static Ended all;

  private record Ended(int code, String output) {}

  @BeforeAll
  static void start() throws Exception {
    Needs.jupyter();
    copy(TestHome.ofSample().root(), folder.resolve("home"));
    all = command(NOTEBOOKS.resolve("start").toString(), "--run");
  }

  @Test
  void runTopToBottom() throws IOException {
    assertThat(all.code()).as(all.output()).isZero();
    for (Path notebook : notebooks()) {
      String name = notebook.getFileName().toString().replace(".ipynb", ".html");
      assertThat(folder.resolve("out").resolve(name))
          .content()
          .contains("<img")
          .doesNotContain("Traceback");
    }
  }

  @Test
  void aFigureOfTheReportThatIsOffByAMinuteFailsTheOneThatRebuildsIt() throws Exception {
    Path facts = folder.resolve("out/facts.jsonl");
    String right = Files.readString(facts);
    String wrong = right.replaceFirst("1020.0/1080.0/1140.0", "1020.0/1081.0/1140.0");
    assertThat(wrong).isNotEqualTo(right);
    Files.writeString(facts, wrong);

    String notebook = NOTEBOOKS.resolve("3-rebuild-a-week.ipynb").toString();
    Ended one =
        command("/usr/bin/jupyter", "nbconvert", "--to=python", "--execute", "--stdout", notebook);

    assertThat(one.code()).isNotZero();
    assertThat(one.output())
        .contains("AssertionError", "ke/2025-W01 outage_time: rebuilt", "best=1081.0");
  }

  @Test
  void areKeptWithoutOutputs() throws IOException {
    for (Path notebook : notebooks()) {
      JsonNode cells = new ObjectMapper().readTree(notebook.toFile()).get("cells");
      assertThat(cells).as(notebook.toString()).isNotEmpty();
      assertThat(cells).allMatch(cell -> cell.path("outputs").isEmpty());
      assertThat(cells).allMatch(cell -> !cell.path("execution_count").isNumber());
    }
  }

  private static List<Path> notebooks() throws IOException {
    try (Stream<Path> files = Files.list(NOTEBOOKS)) {
      return files.filter(file -> file.toString().endsWith(".ipynb")).sorted().toList();
    }
  }

  private static Ended command(String... command) throws Exception {
    ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
    process.environment().remove("HITILAFU_URL");
    process.environment().put("HITILAFU_HOME", folder.resolve("home").toString());
    process.environment().put("HITILAFU_EXPORT", folder.resolve("out").toString());
    process.environment().put("HITILAFU_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    Process started = process.start();
    String output = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(started.waitFor(), output);
  }

  /** The sample's record is there for others too: `serve` writes to its home. */
  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }
}
