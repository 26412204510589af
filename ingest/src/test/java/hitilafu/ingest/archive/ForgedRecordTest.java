package hitilafu.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.model.ProblemType;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Records that pretend to be ours. */
class ForgedRecordTest {
  private static final String HEAD =
      """
      WARC-Type: resource
      WARC-Record-ID: <urn:hitilafu:capture:aaaaaaaaaaaaaaaaaaaaaaaa>
      WARC-Date: %s
      WARC-Target-URI: https://forger.example/%s
      Content-Type: text/plain\
      """;

  @Test
  void anInventedCaptureIdIsNotTaken() throws IOException {
    String first = id("2025-01-03T12:00:00Z", "one");
    String second = id("2025-01-03T12:00:00Z", "two");

    assertThat(first).isNotEqualTo(second).isNotEqualTo("aaaaaaaaaaaaaaaaaaaaaaaa");
  }

  @Test
  void anAbsurdPublicationDateIsAProblemAndNotACapture() throws IOException {
    String head =
        HEAD.formatted("2025-01-03T12:00:00Z", "three")
            + "\nHitilafu-Published-At: +999999999-12-31T00:00:00Z"
            + "\nHitilafu-Published-Precision: minute";

    assertThat(read(head))
        .singleElement()
        .satisfies(
            entry -> assertThat(entry.problem().type()).isEqualTo(ProblemType.DAMAGED_RECORD));
  }

  private static String id(String date, String page) throws IOException {
    return read(HEAD.formatted(date, page)).getFirst().capture().id();
  }

  private static List<ArchiveEntry> read(String headers) throws IOException {
    return Fixtures.entries(Fixtures.gzip(Fixtures.record(headers, Fixtures.bytes("Down."))));
  }
}
