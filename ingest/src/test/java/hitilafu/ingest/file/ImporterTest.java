package hitilafu.ingest.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.ingest.archive.ArchiveWriter;
import hitilafu.ingest.archive.Payload;
import hitilafu.model.Capture;
import hitilafu.model.Precision;
import hitilafu.model.Problem;
import hitilafu.model.ProblemType;
import hitilafu.model.Stated;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImporterTest {
  private static final Instant NOON = Instant.parse("2025-01-03T12:00:00Z");

  @TempDir Path folder;

  @Test
  void aPageKeepsItsBytesAndTheFilesDate() throws IOException {
    Path page = write("Taarifa ya leo.HTML", "<p>x</p>");
    Files.setLastModifiedTime(page, FileTime.from(NOON.plusMillis(789)));

    Capture capture = capture(page, ImportOptions.NONE);

    assertThat(capture.url()).isEqualTo("file:Taarifa%20ya%20leo.HTML");
    assertThat(capture.capturedAt()).isEqualTo(NOON);
    assertThat(capture.mediaType()).isEqualTo("text/html");
    assertThat(capture.payload()).isEqualTo("<p>x</p>".getBytes(UTF_8));
  }

  @Test
  void optionsSpeakForADocument() throws IOException {
    Stated stated = new Stated(NOON, Precision.MINUTE, "Portal down");
    Instant capturedAt = Instant.parse("2025-01-04T00:00:00Z");

    Capture capture =
        capture(write("a.txt", "x"), new ImportOptions(capturedAt, stated, "https://a.example/"));

    assertThat(capture.url()).isEqualTo("https://a.example/");
    assertThat(capture.capturedAt()).isEqualTo(capturedAt);
    assertThat(capture.stated()).isEqualTo(stated);
    assertThat(capture.mediaType()).isEqualTo("text/plain");
  }

  @Test
  void filesThatCannotBeReadAreProblemsThatSayWhatToDo() throws IOException {
    assertUnreadable(folder.resolve("missing.html"), "check the path");
    assertUnreadable(folder, "name the files in it");
    assertUnreadable(write("a.docx", "x"), ".html");
    assertThat(problems(write("a.html", "")))
        .extracting(Problem::type)
        .containsExactly(ProblemType.EMPTY);
  }

  @Test
  void anOverlongFileIsCutAndSaidToBe() throws IOException {
    Path file = folder.resolve("long.txt");
    Files.write(file, new byte[Payload.MAX_BYTES + 1]);

    List<Imported> imported = read(file, ImportOptions.NONE);

    assertThat(captures(imported).getFirst().payload()).hasSize(Payload.MAX_BYTES);
    assertThat(problems(imported)).extracting(Problem::type).containsExactly(ProblemType.TOO_LARGE);
  }

  @Test
  void theSinksOwnFaultPassesThrough() throws IOException {
    Path page = write("a.html", "x");
    Assertions.assertThatThrownBy(
            () ->
                Importer.read(
                    page,
                    ImportOptions.NONE,
                    imported -> {
                      throw new UncheckedIOException(new IOException("disk full"));
                    }))
        .hasMessageContaining("disk full");
  }

  @Test
  void anArchiveFileComesBackAsItWas() throws IOException {
    Path warc = archive();

    List<Capture> captures = captures(read(warc, ImportOptions.NONE));

    assertThat(captures)
        .extracting(Capture::url)
        .containsExactly("https://a.example/1", "https://a.example/2");
    assertThat(captures).extracting(Capture::capturedAt).containsOnly(NOON);
  }

  @Test
  void warcIsReadPlainAndGzippedAsAWholeToo() throws IOException {
    byte[] plain =
        new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(archive()))).readAllBytes();
    Path plainFile = folder.resolve("plain.warc");
    Files.write(plainFile, plain);
    Path whole = folder.resolve("whole.warc.gz");
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(whole))) {
      out.write(plain);
    }
    assertThat(captures(read(plainFile, ImportOptions.NONE))).hasSize(2);
    assertThat(captures(read(whole, ImportOptions.NONE))).hasSize(2);
  }

  @Test
  void aWarcCutOffAnywhereGivesWhatIsReadable() throws IOException {
    byte[] bytes = Files.readAllBytes(archive());
    byte[] plain = new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
    assertTorn(bytes, "torn.warc.gz");
    assertTorn(plain, "torn.warc");
  }

  private void assertTorn(byte[] bytes, String name) throws IOException {
    Path torn = folder.resolve(name);
    int before = 0;
    for (int length = 1; length <= bytes.length; length++) {
      Files.write(torn, Arrays.copyOf(bytes, length));
      List<Imported> imported = read(torn, ImportOptions.NONE);
      assertThat(captures(imported).size()).isGreaterThanOrEqualTo(before);
      assertThat(problems(imported)).hasSizeLessThanOrEqualTo(1);
      for (Problem problem : problems(imported)) {
        assertThat(problem.type()).isEqualTo(ProblemType.DAMAGED_RECORD);
        assertThat(problem.file()).isEqualTo(name);
        assertThat(problem.offset()).isBetween(0L, (long) length);
      }
      before = captures(imported).size();
    }
    assertThat(before).isEqualTo(2);
  }

  private Path archive() throws IOException {
    ArchiveWriter writer = ArchiveWriter.open(folder, "a", InstantSource.fixed(NOON));
    try (writer) {
      for (int i = 1; i <= 2; i++) {
        byte[] page = ("<p>Page " + i + "</p>").getBytes(ISO_8859_1);
        writer.write(Capture.of("https://a.example/" + i, NOON, "text/html", page, null));
      }
      writer.write(Capture.of("https://a.example/logo", NOON, "image/png", new byte[9], null));
    }
    return writer.path();
  }

  private void assertUnreadable(Path file, String advice) {
    assertThat(problems(file)).hasSize(1);
    Problem problem = problems(file).getFirst();
    assertThat(problem.type()).isEqualTo(ProblemType.UNREADABLE_FILE);
    assertThat(problem.message()).contains(advice);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Capture capture(Path file, ImportOptions options) {
    List<Imported> imported = read(file, options);
    assertThat(problems(imported)).isEmpty();
    return captures(imported).getFirst();
  }

  private static List<Problem> problems(Path file) {
    return problems(read(file, ImportOptions.NONE));
  }

  static List<Imported> read(Path file, ImportOptions options) {
    List<Imported> imported = new ArrayList<>();
    Importer.read(file, options, imported::add);
    return imported;
  }

  static List<Capture> captures(List<Imported> imported) {
    return imported.stream()
        .filter(Imported.Captured.class::isInstance)
        .map(one -> ((Imported.Captured) one).capture())
        .toList();
  }

  static List<Problem> problems(List<Imported> imported) {
    return imported.stream()
        .filter(Imported.Faulty.class::isInstance)
        .map(one -> ((Imported.Faulty) one).problem())
        .toList();
  }
}
