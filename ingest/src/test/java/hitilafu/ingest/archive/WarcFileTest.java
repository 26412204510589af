package hitilafu.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.model.Capture;
import hitilafu.model.ProblemType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files of others, of either format, sound and damaged. */
class WarcFileTest {
  private static final String PAGE =
      "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Moja</p>";

  @Test
  void arcIsReadAsItIs() throws IOException {
    assertPages(read(join(info(), page(1), page(2))));
  }

  @Test
  void arcIsReadGzippedByRecordAndAsAWhole() throws IOException {
    assertPages(read(join(Fixtures.gzip(info()), Fixtures.gzip(page(1)), Fixtures.gzip(page(2)))));
    assertPages(read(Fixtures.gzip(join(info(), page(1), page(2)))));
  }

  @Test
  void lineEndsTooManyAreNoDamage() throws IOException {
    byte[] more = Fixtures.bytes("\n");
    assertPages(
        read(
            join(
                Fixtures.gzip(join(info(), more)),
                Fixtures.gzip(join(page(1), more)),
                Fixtures.gzip(join(page(2), more)))));
  }

  @Test
  void cutAnywhereAnArcFileGivesWhatIsWholeAndSaysTheRest() throws IOException {
    byte[] first = join(info(), page(1));
    byte[] file = join(first, page(2));
    for (int length = 1; length < file.length; length++) {
      List<ArchiveEntry> entries = read(Arrays.copyOf(file, length));
      long captures = entries.stream().filter(entry -> entry.capture() != null).count();

      assertThat(captures)
          .as("cut at %d", length)
          .isBetween(length >= first.length ? 1L : 0L, length >= first.length - 1 ? 2L : 0L);
      assertThat(entries)
          .filteredOn(entry -> entry.problem() != null)
          .allMatch(entry -> entry.problem().type() == ProblemType.DAMAGED_RECORD)
          .hasSizeLessThanOrEqualTo(1);
    }
  }

  @Test
  void damageInTheMiddleCostsWhatLiesBehindIt() throws IOException {
    byte[] second = Fixtures.gzip(page(2));
    second[20] ^= 0x55;
    List<ArchiveEntry> entries =
        read(join(Fixtures.gzip(info()), Fixtures.gzip(page(1)), second, Fixtures.gzip(page(3))));

    assertThat(entries).hasSize(2);
    assertThat(entries.get(0).capture().url()).isEqualTo("http://a.example/1");
    assertThat(entries.get(1).problem().type()).isEqualTo(ProblemType.DAMAGED_RECORD);
    assertThat(entries.get(1).problem().offset())
        .isEqualTo(Fixtures.gzip(info()).length + Fixtures.gzip(page(1)).length);
  }

  @Test
  void whatOnlyLooksLikeArcIsNone() throws IOException {
    for (byte[] text :
        List.of(page(1), Fixtures.bytes("filedesc without an end"), Fixtures.gzip(page(1)))) {
      assertThat(read(text))
          .singleElement()
          .extracting(entry -> entry.problem().type())
          .isEqualTo(ProblemType.DAMAGED_RECORD);
    }
    assertThat(read(join(Fixtures.gzip(info()), Fixtures.gzip(Fixtures.gzip(page(1))))))
        .as("gzip within gzip")
        .singleElement()
        .extracting(entry -> entry.problem().type())
        .isEqualTo(ProblemType.DAMAGED_RECORD);
  }

  @Test
  void addressesInBracketsAreFreedOfThem() throws IOException {
    byte[] record = Fixtures.response("<http://a.example/1>", "HTTP/1.1 200 OK", new byte[] {'x'});

    assertThat(read(record))
        .singleElement()
        .extracting(entry -> entry.capture().url())
        .isEqualTo("http://a.example/1");
  }

  private static void assertPages(List<ArchiveEntry> entries) {
    assertThat(entries)
        .extracting(ArchiveEntry::capture)
        .extracting(Capture::url)
        .containsExactly("http://a.example/1", "http://a.example/2");
    assertThat(entries.getFirst().capture().capturedAt()).isEqualTo("2014-02-16T05:02:21Z");
    assertThat(entries.getFirst().capture().mediaType()).isEqualTo("text/html");
    assertThat(entries.getFirst().capture().payload()).isEqualTo(Fixtures.bytes("<p>Moja</p>"));
  }

  private static byte[] info() {
    String about = "1 0 Example\nURL IP-address Archive-date Content-type Archive-length\n";
    return arc("filedesc://example.arc 127.0.0.1 20140216050221 text/plain", about);
  }

  private static byte[] page(int number) {
    return arc("http://a.example/" + number + " 192.0.2.7 20140216050221 text/html", PAGE);
  }

  private static byte[] arc(String head, String content) {
    return Fixtures.bytes(head + " " + content.length() + "\n" + content + "\n");
  }

  private static List<ArchiveEntry> read(byte[] file) throws IOException {
    List<ArchiveEntry> entries = new ArrayList<>();
    WarcFile.read("a.arc", new ByteArrayInputStream(file), entries::add);
    return entries;
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
