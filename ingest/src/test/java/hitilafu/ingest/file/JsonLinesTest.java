package hitilafu.ingest.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.model.Capture;
import hitilafu.model.Precision;
import hitilafu.model.Problem;
import hitilafu.model.ProblemType;
import hitilafu.model.Stated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTest {
  private static final Instant NOON = Instant.parse("2025-01-03T12:00:00Z");
  private static final ImportOptions AT_NOON = new ImportOptions(NOON, Stated.NOTHING, null);

  @TempDir Path root;
  private Path folder;

  @BeforeEach
  void aFolderWithinAFolder() throws IOException {
    folder = Files.createDirectory(root.resolve("batch"));
    Files.writeString(root.resolve("secret.txt"), "not yours");
    Files.writeString(folder.resolve("page.html"), "<p>x</p>");
  }

  @Test
  void aLineSaysAllAboutItsDocument() throws IOException {
    Capture capture =
        only(
            """
            {"id":"7","url":"https://a.example/7","html":"<p>Caf\u00e9</p>","title":"Down","publishedAt":"2025-01-03T11:50:00+03:00","capturedAt":"2025-01-03T09:00:00.5Z","unknown":[1]}
            """);

    assertThat(capture.url()).isEqualTo("https://a.example/7");
    assertThat(capture.payload()).isEqualTo("<p>Caf\u00e9</p>".getBytes(UTF_8));
    assertThat(capture.mediaType()).isEqualTo("text/html; charset=utf-8");
    assertThat(capture.capturedAt()).isEqualTo(Instant.parse("2025-01-03T09:00:00.5Z"));
    assertThat(capture.stated())
        .isEqualTo(new Stated(Instant.parse("2025-01-03T08:50:00Z"), Precision.MINUTE, "Down"));
  }

  @Test
  void aPlainDateIsADay() throws IOException {
    assertThat(only("{\"text\":\"x\",\"publishedAt\":\"2025-01-03\"}").stated())
        .isEqualTo(new Stated(Instant.parse("2025-01-03T00:00:00Z"), Precision.DAY, null));
  }

  @Test
  void addressesAreTakenWhereTheyAreFound() throws IOException {
    assertThat(only("{\"id\":\"a b/1\",\"text\":\"x\"}").url())
        .isEqualTo("urn:hitilafu:document:a%20b%2F1");
    assertThat(only("{\"file\":\"page.html\"}").url()).isEqualTo("file:page.html");
    assertThat(only("{\"text\":\"x\"}").url()).isEqualTo("file:batch.jsonl");
  }

  @Test
  void aManifestNamesFilesBesideIt() throws IOException {
    Capture capture = only("{\"file\":\"page.html\",\"url\":\"https://a.example/\"}");
    assertThat(capture.payload()).isEqualTo("<p>x</p>".getBytes(UTF_8));
    assertThat(capture.mediaType()).isEqualTo("text/html");
    assertThat(capture.capturedAt()).isEqualTo(NOON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../secret.txt",
        "sub/../../secret.txt",
        "/etc/hostname.txt",
        "link.txt",
        "linked/secret.txt",
        "more.jsonl",
        ".",
        "a\\u0000.txt"
      })
  void noFileOutsideTheFolderIsRead(String name) throws IOException {
    Files.createSymbolicLink(folder.resolve("link.txt"), root.resolve("secret.txt"));
    Files.createSymbolicLink(folder.resolve("linked"), root);

    List<Imported> imported = read("{\"file\":\"" + name + "\"}");

    assertThat(ImporterTest.captures(imported)).isEmpty();
    assertThat(types(imported)).containsExactly(ProblemType.INVALID_FIELD);
  }

  @Test
  void aBadLineNamesItsPlaceAndHarmsNoOther() throws IOException {
    String good = "{\"id\":\"1\",\"text\":\"x\"}\n";
    List<Imported> imported =
        read("\ufeff" + good + "{oops\r\n[1]\n\n  \nnull\n" + good.replace('1', '2'));

    assertThat(ImporterTest.captures(imported)).hasSize(2);
    List<Problem> problems = ImporterTest.problems(imported);
    assertThat(problems).extracting(Problem::type).containsOnly(ProblemType.NOT_JSON).hasSize(3);
    assertThat(problems).extracting(Problem::file).containsOnly("batch.jsonl");
    assertThat(problems.getFirst().offset()).isEqualTo(3 + good.length());
    assertThat(problems.get(1).offset()).isEqualTo(3 + good.length() + "{oops\r\n".length());
  }

  @Test
  void aBadFieldCostsOnlyItself() throws IOException {
    List<Imported> imported =
        read(
            "{\"text\":\"x\",\"url\":{\"a\":1},\"publishedAt\":\"Friday\",\"capturedAt\":\"noon\",\"title\":[]}");

    Capture capture = ImporterTest.captures(imported).getFirst();
    assertThat(capture.capturedAt()).isEqualTo(NOON);
    assertThat(capture.stated()).isEqualTo(Stated.NOTHING);
    assertThat(types(imported)).hasSize(4).containsOnly(ProblemType.INVALID_FIELD);
    assertThat(ImporterTest.problems(imported))
        .extracting(Problem::url)
        .containsOnly(capture.url());
  }

  @Test
  void aLineWithoutADocumentIsAProblem() throws IOException {
    assertThat(types(read("{\"url\":\"https://a.example/\"}")))
        .containsExactly(ProblemType.INVALID_FIELD);
    assertThat(types(read("{\"text\":7.5e1,\"html\":true}")))
        .containsExactly(ProblemType.INVALID_FIELD);
    assertThat(types(read("{\"html\":\"\"}"))).containsExactly(ProblemType.EMPTY);
    assertThat(types(read("{\"file\":\"gone.html\"}")))
        .containsExactly(ProblemType.UNREADABLE_FILE);
    assertThat(types(read("[".repeat(5000)))).containsExactly(ProblemType.TOO_LARGE);
  }

  @Test
  void anOverlongLineIsSkipped() throws IOException {
    Path file = folder.resolve("batch.jsonl");
    Files.writeString(file, "{\"text\":\"" + "x".repeat(200) + "\"}\n{\"text\":\"y\"}");
    List<Imported> imported = new ArrayList<>();

    new JsonLines(100).read(file, AT_NOON, imported::add);

    assertThat(ImporterTest.captures(imported)).hasSize(1);
    assertThat(types(imported)).containsExactly(ProblemType.TOO_LARGE);
  }

  @Test
  void bytesThatAreNoUtf8AreReported() throws IOException {
    Path file = folder.resolve("batch.jsonl");
    Files.write(file, "{\"text\":\"caf\u00e9\"}".getBytes(ISO_8859_1));
    List<Imported> imported = ImporterTest.read(file, AT_NOON);

    assertThat(ImporterTest.captures(imported)).hasSize(1);
    assertThat(types(imported)).containsExactly(ProblemType.WRONG_CHARSET);
  }

  @Test
  void aLineIsReadWithoutAFileToo() {
    DocumentLine line = DocumentLine.parse("{\"id\":3,\"html\":\"<p>x</p>\"}", NOON);
    assertThat(line.id()).isEqualTo("3");
    assertThat(line.capture().capturedAt()).isEqualTo(NOON);
    assertThat(line.problems()).isEmpty();

    DocumentLine nameless = DocumentLine.parse("{\"text\":\"x\"}", NOON);
    assertThat(nameless.capture().url()).startsWith("urn:hitilafu:document:");

    DocumentLine file = DocumentLine.parse("{\"id\":\"4\",\"file\":\"page.html\"}", NOON);
    assertThat(file.id()).isEqualTo("4");
    assertThat(file.capture()).isNull();
    assertThat(file.problems())
        .extracting(Problem::type)
        .containsExactly(ProblemType.INVALID_FIELD);
  }

  private Capture only(String line) throws IOException {
    List<Imported> imported = read(line);
    assertThat(ImporterTest.problems(imported)).isEmpty();
    return ImporterTest.captures(imported).getFirst();
  }

  private List<Imported> read(String lines) throws IOException {
    Path file = Files.writeString(folder.resolve("batch.jsonl"), lines);
    return ImporterTest.read(file, AT_NOON);
  }

  private static List<ProblemType> types(List<Imported> imported) {
    return ImporterTest.problems(imported).stream().map(Problem::type).toList();
  }
}
