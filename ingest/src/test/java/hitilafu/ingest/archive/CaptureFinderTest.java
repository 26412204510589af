package hitilafu.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.model.Capture;
import hitilafu.model.Stated;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the id of a capture to its bytes, by the indexes beside the archive's files. */
class CaptureFinderTest {
  private static final Instant NOON = Instant.parse("2025-01-03T12:00:00.5Z");

  @TempDir private Path folder;

  @Test
  void aCaptureIsFoundAmongOthersOfItsSecondAndItsRecordIsWholeWarc() throws Exception {
    List<Capture> captures = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      captures.add(page("https://news.example/" + i, NOON.plusSeconds(i / 3), "Story " + i));
    }
    write("crawl", captures);
    CaptureFinder finder = new CaptureFinder(folder);

    for (Capture capture : captures) {
      ArchivedCapture found = find(finder, capture, capture.url());
      assertThat(found.url()).isEqualTo(capture.url());
      assertThat(found.capturedAt()).isEqualTo(capture.capturedAt());
      assertThat(found.bytes()).isEqualTo(capture.payload().length);
      assertThat(found.digest()).isEqualTo(Digest.of(capture.payload()));
      assertThat(text(found))
          .startsWith("WARC/1.1\r\n")
          .contains("WARC-Record-ID: <urn:hitilafu:capture:" + capture.id() + ">")
          .contains(new String(capture.payload(), StandardCharsets.UTF_8))
          .endsWith("\r\n\r\n");
    }
  }

  /** A page may name another address as its own, and that is what an article is cited by. */
  @Test
  void itIsFoundUnderAnAddressThatThePageGaveItself() throws Exception {
    Capture amp = page("https://news.example/amp/1", NOON, "Power is back.");
    write("crawl", List.of(page("https://news.example/0", NOON, "Other."), amp));

    ArchivedCapture found = find(new CaptureFinder(folder), amp, "https://news.example/1");

    assertThat(found.url()).isEqualTo("https://news.example/amp/1");
  }

  @Test
  void whatACrawlReceivedIsFoundAsItWasAnswered() throws Exception {
    Visit.Answered visit = Visits.page("<p>Power is out.</p>");
    Path file = Visits.write(folder, List.of(visit));
    Capture capture =
        Fixtures.entries(Files.readAllBytes(file)).stream()
            .map(ArchiveEntry::capture)
            .findFirst()
            .orElseThrow();

    ArchivedCapture found = find(new CaptureFinder(folder), capture, capture.url());

    assertThat(found.type()).isEqualTo("response");
    assertThat(found.status()).isEqualTo(200);
    assertThat(text(found)).contains("HTTP/1.1 200", "Power is out.");
  }

  @Test
  void whatIsAddedLaterIsFoundAndWhatWasTakenOutIsNot() throws Exception {
    CaptureFinder finder = new CaptureFinder(folder.resolve("archive"));
    Capture one = page("https://news.example/1", NOON, "One.");
    assertThat(finder.find(one.id(), one.url(), NOON)).isEmpty();

    try (ArchiveWriter writer = writer("first")) {
      writer.write(one);
      writer.write(page("https://news.example/2", NOON, "Two."));
    }
    find(finder, one, one.url());

    Removal.remove(folder.resolve("archive"), one.url()::equals);
    assertThat(finder.find(one.id(), one.url(), NOON)).isEmpty();
  }

  @Test
  void anIdThatNoRecordHasIsNotFoundThoughTheAddressIs() throws Exception {
    Capture one = page("https://news.example/1", NOON, "One.");
    write("crawl", List.of(one));

    assertThat(new CaptureFinder(folder).find("0".repeat(24), one.url(), NOON)).isEmpty();
  }

  private static ArchivedCapture find(CaptureFinder finder, Capture capture, String url)
      throws IOException {
    return finder.find(capture.id(), url, capture.capturedAt()).orElseThrow();
  }

  private static String text(ArchivedCapture found) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    found.copyTo(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private void write(String prefix, List<Capture> captures) throws IOException {
    try (ArchiveWriter writer = ArchiveWriter.open(folder, prefix, InstantSource.fixed(NOON))) {
      for (Capture capture : captures) {
        writer.write(capture);
      }
    }
  }

  private ArchiveWriter writer(String prefix) throws IOException {
    return ArchiveWriter.open(folder.resolve("archive"), prefix, InstantSource.fixed(NOON));
  }

  private static Capture page(String url, Instant at, String text) {
    byte[] payload = text.getBytes(StandardCharsets.UTF_8);
    return Capture.of(url, at, "text/html; charset=utf-8", payload, Stated.NOTHING);
  }
}
