package hitilafu.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.tools.ValidateTool;

/** What jwarc, which stands for all other tools, makes of our files, hostile hosts or not. */
class OtherToolsTest {
  private static final String BODY = "<p>Umeme umekatika.</p>";

  @TempDir Path folder;

  @Test
  void theValidatorHasNothingToSay() throws Exception {
    ArchiveWriter writer = ArchiveWriter.open(folder, "crawl", Fixtures.CLOCK);
    try (writer) {
      for (Visit visit : Visits.all()) {
        writer.write(visit, null, false);
      }
      Whole whole = writer.write(Visits.page(BODY), null).whole();
      writer.write(Visits.page(BODY), whole);
      writer.write(Visits.answered(Visits.PAGE, Visits.PAGE_URL, 304, "Same", ""), whole);
      writer.write(framed("Transfer-Encoding", "chunked"), null);
      writer.write(framed("Content-Length", "5"), null);
      writer.write(Fixtures.statedPage());
      writer.write(Fixtures.problem(), Fixtures.NOON);
    }

    assertThat(validate(writer.path())).isEmpty();
  }

  @Test
  void theValidatorReadsWhateverAHostSends() throws Exception {
    Random random = new Random(3);
    List<Visit> visits = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      visits.add(hostile(random));
    }
    Path file = Visits.write(folder, visits);

    // It grumbles about media types, which are the host's own words, and calls the file valid.
    assertThat(validate(file).lines()).allMatch(line -> line.contains("Content-Type"));
    assertThat(Visits.read(file)).hasSize(300);
  }

  @Test
  void aReaderFindsRequestAndAnswerJoined() throws IOException {
    List<WarcRecord> records = records(Visits.write(folder, List.of(Visits.page(BODY))));

    WarcRequest request = (WarcRequest) records.get(1);
    WarcResponse response = (WarcResponse) records.get(2);
    assertThat(request.concurrentTo()).containsExactly(response.id());
    assertThat(response.concurrentTo()).containsExactly(request.id());
    assertThat(response.ipAddress()).get().hasToString("/192.0.2.7");
    assertThat(response.target()).isEqualTo(Visits.PAGE_URL);
    assertThat(response.id().toString()).startsWith("urn:hitilafu:response:");
  }

  @Test
  void aRevisitSaysWhatItRefersTo() throws IOException {
    ArchiveWriter writer = ArchiveWriter.open(folder, "crawl", Fixtures.CLOCK);
    Whole whole;
    try (writer) {
      whole = writer.write(Visits.page(BODY), null).whole();
      writer.write(Visits.page(BODY), whole);
      writer.write(Visits.answered(Visits.PAGE, Visits.PAGE_URL, 304, "Same", ""), whole);
    }

    List<WarcRecord> records = records(writer.path());
    WarcRevisit same = (WarcRevisit) records.get(4);
    WarcRevisit notModified = (WarcRevisit) records.get(6);
    assertThat(same.profile()).isEqualTo(WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1);
    assertThat(notModified.profile()).isEqualTo(WarcRevisit.SERVER_NOT_MODIFIED_1_1);
    for (WarcRevisit revisit : List.of(same, notModified)) {
      assertThat(revisit.refersTo()).get().hasToString(whole.recordId());
      assertThat(revisit.refersToTargetURI()).get().hasToString(Visits.PAGE_URL);
      assertThat(revisit.refersToDate()).contains(whole.at());
    }
  }

  @Test
  void framingThatNoLongerFitsIsRenamedAndComesBack() throws IOException {
    Path file =
        Visits.write(
            folder, List.of(framed("Transfer-Encoding", "chunked"), framed("Content-Length", "5")));

    for (WarcRecord record : records(file)) {
      if (record instanceof WarcResponse response) {
        HttpResponse http = response.http();
        assertThat(http.headers().first("Transfer-Encoding")).isEmpty();
        assertThat(http.headers().first("Content-Length")).isEmpty();
      }
    }
    assertThat(Visits.read(file))
        .extracting(visit -> ((Visit.Answered) visit.visit()).exchange().headers())
        .containsExactly(
            List.of(new Header("Transfer-Encoding", "chunked")),
            List.of(new Header("Content-Length", "5")));
  }

  @Test
  void aHostCannotPutALineOfItsOwnIntoTheArchive() throws IOException {
    String lines = "x\r\n\r\n<p>forged</p>\r\n\r\nWARC/1.1\r\nWARC-Type: response\nA: b\u0000";
    Visit visit =
        Visits.answered(
            Visits.PAGE, Visits.PAGE_URL, 200, lines, BODY, List.of(new Header(lines, lines)));

    Exchange back =
        ((Visit.Answered) Visits.read(Visits.write(folder, List.of(visit))).getFirst().visit())
            .exchange();

    assertThat(back.headers()).hasSize(1);
    assertThat(back.headers().getFirst().name()).startsWith("x%0D%0A").doesNotContain(":", " ");
    assertThat(back.headers().getFirst().value()).doesNotContain("\r", "\n", "\u0000");
    assertThat(back.body()).isEqualTo(Fixtures.bytes(BODY));
  }

  @Test
  void headsAreBounded() throws IOException {
    List<Header> headers = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      headers.add(new Header("X-" + i, "v".repeat(i == 0 ? 1_000_000 : 1000)));
    }
    Visit visit = Visits.answered(Visits.PAGE, Visits.PAGE_URL, 200, "OK", BODY, headers);
    Path file = Visits.write(folder, List.of(visit));

    Exchange back = ((Visit.Answered) Visits.read(file).getFirst().visit()).exchange();

    assertThat(back.headers()).hasSizeBetween(10, 100);
    assertThat(back.body()).isEqualTo(Fixtures.bytes(BODY));
    assertThat(records(file).get(2).headers().first("WARC-Truncated")).contains("length");
  }

  @Test
  void theIndexLeadsToEveryDocument() throws IOException {
    Path file = Visits.write(folder, Visits.all());
    List<String> lines = Files.readAllLines(file.resolveSibling(file.getFileName() + ".cdxj"));

    assertThat(lines).hasSize(6).isSorted();
    assertThat(lines)
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("example,news)/outage?id=1&x=2 20250103120000 {")
                    .contains("\"url\": \"" + Visits.PAGE_URL, "\"status\": \"200\""));
    assertThat(lines).isEqualTo(linesOf(CdxIndex.of(file.getFileName().toString(), file)));
  }

  private List<String> linesOf(CdxIndex index) throws IOException {
    Path again = folder.resolve("again");
    index.write(again);
    return Files.readAllLines(again);
  }

  private static Visit framed(String name, String value) {
    return Visits.answered(
        Visits.PAGE, Visits.PAGE_URL, 200, "OK", BODY, List.of(new Header(name, value)));
  }

  private static Visit hostile(Random random) {
    List<Header> headers = new ArrayList<>();
    headers.add(new Header("Content-Type", noise(random)));
    headers.add(new Header("Content-Length", noise(random)));
    headers.add(new Header("Location", noise(random)));
    headers.add(new Header(noise(random), noise(random)));
    String url = "https://news.example/" + noise(random);
    return Visits.answered(Visits.PAGE, url, 200, noise(random), noise(random), headers);
  }

  private static String noise(Random random) {
    StringBuilder noise = new StringBuilder();
    for (int i = random.nextInt(20); i >= 0; i--) {
      int kind = random.nextInt(4);
      int bound = kind == 0 ? 0x20 : kind == 1 ? 0x7f : kind == 2 ? 0x100 : 0x3000;
      noise.append((char) random.nextInt(bound));
    }
    return noise.toString();
  }

  private static List<WarcRecord> records(Path file) throws IOException {
    List<WarcRecord> records = new ArrayList<>();
    try (WarcReader reader = new WarcReader(file)) {
      for (WarcRecord record : reader) {
        if (record instanceof WarcResponse response) {
          response.http();
        }
        records.add(record);
      }
    }
    return records;
  }

  /** In a process of its own, which it insists on ending. */
  static String validate(Path file) throws Exception {
    Process validator =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                Path.of(
                        ValidateTool.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString(),
                ValidateTool.class.getName(),
                "--threads",
                "1",
                file.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(validator.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(validator.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(validator.exitValue()).as(said).isZero();
    return said;
  }
}
