package hitilafu.ingest.extract;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.model.Capture;
import hitilafu.model.Problem;
import hitilafu.model.ProblemType;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CharsetsTest {
  private static final Charset CP1252 = Charset.forName("windows-1252");
  private static final String TEXT = "<p>Caf\u00e9 ya Lang\u2019ata: \u201cimefungwa\u201d</p>";

  @Test
  void aMarkOutranksTheHeader() {
    assertReads("\ufeff" + TEXT, UTF_8, "text/html; charset=windows-1252", TEXT);
    assertReads("\ufeff" + TEXT, UTF_16LE, "text/html; charset=utf-8", TEXT);
    assertReads("\ufeff" + TEXT, UTF_16BE, "text/html", TEXT);
  }

  @Test
  void theHeaderOutranksTheDocument() {
    assertReads(
        "<meta charset=utf-8>" + TEXT,
        CP1252,
        "text/html; charset=\"windows-1252\"",
        "<meta charset=utf-8>" + TEXT);
  }

  @Test
  void theDocumentsOwnWordCounts() {
    String meta = "<meta http-equiv=content-type content='text/html; charset=iso-8859-1'>" + TEXT;
    String xml = "<?xml version='1.0' encoding='windows-1252'?>" + TEXT;
    assertReads(meta, CP1252, "text/html", meta);
    assertReads(xml, CP1252, "text/html", xml);
  }

  @Test
  void withoutAWordTheBytesTell() {
    assertReads(TEXT, UTF_8, "text/html", TEXT);
    assertReads(TEXT, CP1252, "text/html; charset=no-such-thing", TEXT);
    assertReads(TEXT, UTF_16LE, "text/html", TEXT);
    assertReads(TEXT, UTF_16BE, "text/html; charset=utf-16", TEXT);
  }

  @Test
  void aFalseWordIsReportedAndTheBestReadingTaken() {
    assertMisfit(TEXT.getBytes(UTF_8), "text/html; charset=iso-8859-1", TEXT);
    assertMisfit(TEXT.getBytes(CP1252), "text/html; charset=utf-8", TEXT);
    assertMisfit(TEXT.getBytes(UTF_16LE), "text/html; charset=utf-8", TEXT);
    byte[] torn = Arrays.copyOf(("<p>\u201ca\u201d" + "\u2019").getBytes(UTF_8), 11);
    assertMisfit(torn, "text/html; charset=utf-8", "<p>\u201ca\u201d\ufffd");
  }

  private static void assertReads(String text, Charset in, String mediaType, String expected) {
    Faults faults = new Faults(capture(text.getBytes(in), mediaType));
    assertThat(Charsets.decode(capture(text.getBytes(in), mediaType), faults).toString())
        .isEqualTo(expected);
    assertThat(faults.list()).isEmpty();
  }

  private static void assertMisfit(byte[] bytes, String mediaType, String expected) {
    Capture capture = capture(bytes, mediaType);
    Faults faults = new Faults(capture);
    assertThat(Charsets.decode(capture, faults).toString()).isEqualTo(expected);
    assertThat(faults.list())
        .extracting(Problem::type)
        .isEqualTo(List.of(ProblemType.WRONG_CHARSET));
  }

  private static Capture capture(byte[] bytes, String mediaType) {
    return Capture.of("https://a.example/", Instant.EPOCH, mediaType, bytes, null);
  }
}
