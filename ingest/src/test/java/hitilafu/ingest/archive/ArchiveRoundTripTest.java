package hitilafu.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.model.Capture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

class ArchiveRoundTripTest {
  @TempDir Path folder;

  @Test
  void whatGoesInComesOut() throws IOException {
    List<ArchiveEntry> entries = Fixtures.entries(Fixtures.smallFile(folder));

    assertThat(entries).hasSize(3);
    assertSame(
        entries.get(0).capture(), Fixtures.page("https://kra.agency.example/1", "<p>One</p>"));
    assertThat(entries.get(1).problem()).isEqualTo(Fixtures.problem());
    assertSame(entries.get(2).capture(), Fixtures.statedPage());
    assertThat(entries).extracting(ArchiveEntry::file).containsOnly("a.warc.gz");
  }

  @Test
  void aStatusOtherThan200AndAnOddMediaTypeSurvive() throws IOException {
    Capture odd =
        new Capture(
            null,
            "https://portal.example/pay?q=\u201cleo\u201d",
            Fixtures.NOON,
            503,
            "text/html\r\nWARC-Type: request",
            new byte[0],
            null);

    Capture back = archive(odd).getFirst().capture();

    assertSame(back, odd);
    assertThat(back.status()).isEqualTo(503);
  }

  @Test
  void anyWarcReaderFindsTheRecordByTheCapturesId() throws IOException {
    Capture capture = Fixtures.statedPage();
    byte[] file = Fixtures.smallFile(folder);
    try (WarcReader reader = new WarcReader(new ByteArrayInputStream(file))) {
      List<WarcRecord> found =
          reader.records().filter(r -> r.id().toString().endsWith(capture.id())).toList();

      assertThat(found).hasSize(1);
      assertThat(found.getFirst().id()).hasToString("urn:hitilafu:capture:" + capture.id());
      assertThat(found.getFirst().type()).isEqualTo("resource");
      assertThat(found.getFirst().date()).isEqualTo(capture.capturedAt());
      assertThat(found.getFirst().headers().first("WARC-Target-URI"))
          .contains("file:Taarifa%20ya%20leo,%20%22e-Citizen%22%20100%25.html");
    }
  }

  @Test
  void theSameContentGivesTheSameBytes(@TempDir Path other) throws IOException {
    assertThat(Fixtures.smallFile(folder)).isEqualTo(Fixtures.smallFile(other));
  }

  @Test
  void theFileSaysWhatItIs() throws IOException {
    byte[] file = Fixtures.smallFile(folder);
    try (WarcReader reader = new WarcReader(new ByteArrayInputStream(file))) {
      WarcRecord info = reader.next().orElseThrow();

      assertThat(info.type()).isEqualTo("warcinfo");
      assertThat(new String(info.body().stream().readAllBytes(), StandardCharsets.UTF_8))
          .contains("software: Hitilafu");
    }
  }

  private List<ArchiveEntry> archive(Capture capture) throws IOException {
    ArchiveWriter writer = ArchiveWriter.open(folder, "one", Fixtures.CLOCK);
    try (writer) {
      writer.write(capture);
    }
    return Fixtures.entries(Files.readAllBytes(writer.path()));
  }

  private static void assertSame(Capture actual, Capture expected) {
    assertThat(actual.payload()).isEqualTo(expected.payload());
    assertThat(actual).usingRecursiveComparison().isEqualTo(expected);
  }
}
