package hitilafu.app;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.model.Json;
import hitilafu.model.Problem;
import hitilafu.model.ProblemType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input becomes a typed problem in the log, with its place, and the rest goes on. */
class BadInputIT {
  @TempDir private Path folder;
  private TestHome home;

  @BeforeEach
  void aHome() {
    home = new TestHome(folder.resolve("home"));
  }

  @Test
  void everyKindIsKeptAndTheGoodOnesAreRead() throws IOException {
    Path lines =
        write(
            "lines.jsonl",
            """
            {"url": "https://a.example/1", "text": "Good", "capturedAt": "2025-01-04T05:00:00Z"}
            this is not JSON
            {"url": "https://a.example/2", "capturedAt": "2025-01-04T05:00:01Z"}
            """);
    Path picture = folder.resolve("picture.html");
    Files.write(picture, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1, 2, 3, 0});
    Path empty = write("empty.html", "");
    Path deep = write("deep.html", "<div>".repeat(20_000) + "deep down");
    Path lying = folder.resolve("lying.html");
    Files.write(
        lying,
        "<html><head><meta charset=utf-8></head><body><p>Caf\u00e9 is closed today, it was said.</p></body></html>"
            .getBytes(StandardCharsets.ISO_8859_1));
    Path cutOff = folder.resolve("cut-off.warc.gz");
    Files.write(cutOff, Arrays.copyOf(gzip("WARC/1.1\r\nWARC-Type: resource\r\n"), 20));

    Cli.Ended imported =
        home.call(
            "import",
            lines.toString(),
            picture.toString(),
            empty.toString(),
            deep.toString(),
            lying.toString(),
            cutOff.toString(),
            TestHome.SAMPLES.resolve("ecitizen-2025-courier.html").toString());
    assertThat(imported.code()).isEqualTo(3);
    assertThat(imported.out()).contains("lines.jsonl at byte 85", "cut-off.warc.gz");
    home.ok("run");

    assertThat(problems())
        .extracting(Problem::type)
        .contains(
            ProblemType.NOT_JSON,
            ProblemType.INVALID_FIELD,
            ProblemType.NOT_HTML,
            ProblemType.EMPTY,
            ProblemType.TOO_DEEP,
            ProblemType.WRONG_CHARSET,
            ProblemType.DAMAGED_RECORD);
    assertThat(problems()).allMatch(p -> p.file() != null && p.offset() != null);
    assertThat(home.export().lines()).hasSize(1);
  }

  @Test
  void aDamagedArchiveFileIsReadUpToTheDamage() throws IOException {
    home.importSample(TestHome.sampleLines());
    Path archived = onlyRecords(home.root().resolve("archive"));
    byte[] bytes = Files.readAllBytes(archived);
    Files.write(archived, Arrays.copyOf(bytes, bytes.length - 100));

    home.ok("run");

    assertThat(problems())
        .filteredOn(p -> p.type() == ProblemType.DAMAGED_RECORD)
        .singleElement()
        .satisfies(p -> assertThat(p.file()).isEqualTo(archived.getFileName().toString()));
    assertThat(home.export()).isNotBlank();
  }

  private List<Problem> problems() throws IOException {
    List<Problem> problems = new ArrayList<>();
    try (var files = Files.list(home.root().resolve("log/epoch-1/problems"))) {
      for (Path file : files.filter(f -> !f.getFileName().toString().startsWith(".")).toList()) {
        Files.readAllLines(file).forEach(line -> problems.add(Json.read(line, Problem.class)));
      }
    }
    return problems;
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  /** The one file of records; beside it lies its index. */
  private static Path onlyRecords(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".warc.gz")).toList().getFirst();
    }
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
