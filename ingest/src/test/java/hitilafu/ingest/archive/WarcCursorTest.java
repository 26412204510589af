package hitilafu.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hitilafu.model.Problem;
import hitilafu.model.ProblemType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarcCursorTest {
  @TempDir Path folder;

  @Test
  void goesOnFromEveryPositionItWasAt() throws IOException {
    byte[] file = Fixtures.smallFile(folder);
    List<Member> all = Fixtures.members(file, 0);
    assertThat(all).hasSize(3);

    try (WarcCursor cursor = Fixtures.cursor(file, 0)) {
      for (int read = 0; read <= all.size(); read++) {
        List<Member> rest = Fixtures.members(file, cursor.position());
        assertThat(places(rest)).isEqualTo(places(all.subList(read, all.size())));
        Member next = cursor.next();
        assertThat(next == null).isEqualTo(read == all.size());
      }
      assertThat(cursor.position()).isEqualTo(file.length);
    }
  }

  @Test
  void aFileCutOffAnywhereGivesWhatIsWholeAndOneProblem() throws IOException {
    byte[] file = Fixtures.smallFile(folder);
    List<Long> ends = new ArrayList<>(Fixtures.members(file, 0).stream().map(Member::end).toList());
    long infoEnd = Fixtures.members(file, 0).getFirst().offset();

    for (int length = 0; length <= file.length; length++) {
      int cut = length;
      List<ArchiveEntry> entries = Fixtures.entries(Arrays.copyOf(file, length));
      long whole = ends.stream().filter(end -> end <= cut).count();
      boolean clean = cut == 0 || cut == infoEnd || ends.contains((long) cut);

      assertThat(entries).as("cut at %d", cut).hasSize((int) whole + (clean ? 0 : 1));
      if (!clean) {
        Problem problem = entries.getLast().problem();
        long start = whole > 0 ? ends.get((int) whole - 1) : cut < infoEnd ? 0 : infoEnd;
        assertThat(problem.type()).isEqualTo(ProblemType.DAMAGED_RECORD);
        assertThat(problem.file()).isEqualTo("a.warc.gz");
        assertThat(problem.offset()).isEqualTo(start);
      }
    }
  }

  @Test
  void afterDamageTheCursorIsAtTheEndOfTheFile() throws IOException {
    byte[] file = Fixtures.smallFile(folder);
    long second = Fixtures.members(file, 0).get(1).offset();
    file[(int) second] = 0;

    try (WarcCursor cursor = Fixtures.cursor(file, 0)) {
      cursor.next();
      assertThat(cursor.next().entries()).extracting(ArchiveEntry::problem).doesNotContainNull();
      assertThat(cursor.position()).isEqualTo(file.length);
      assertThat(cursor.next()).isNull();
    }
  }

  @Test
  void aFlippedBitIsNeverTakenForADocument() throws IOException {
    byte[] file = Fixtures.smallFile(folder);
    List<String> sound = captureIds(Fixtures.entries(file));
    Random random = new Random(20250103);
    for (int i = 0; i < 500; i++) {
      byte[] damaged = file.clone();
      damaged[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
      assertThat(sound).containsAll(captureIds(Fixtures.entries(damaged)));
    }
  }

  @Test
  void garbageIsOneProblem() throws IOException {
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      byte[] garbage = new byte[1 + random.nextInt(400)];
      random.nextBytes(garbage);
      assertThat(Fixtures.entries(garbage))
          .singleElement()
          .extracting(entry -> entry.problem().type())
          .isEqualTo(ProblemType.DAMAGED_RECORD);
    }
  }

  @Test
  void gzipWithinGzipIsNoWarc() throws IOException {
    byte[] nested = Fixtures.gzip(Fixtures.smallFile(folder));
    assertThat(Fixtures.entries(nested))
        .singleElement()
        .extracting(entry -> entry.problem().type())
        .isEqualTo(ProblemType.DAMAGED_RECORD);
  }

  @Test
  void aRecordThatMakesNoSenseCostsOnlyItself() throws IOException {
    byte[] undated =
        Fixtures.record(
            "WARC-Type: resource\nWARC-Target-URI: https://a.example/\nContent-Type: text/html",
            Fixtures.bytes("<p>x</p>"));
    byte[] file = join(Fixtures.gzip(undated), Fixtures.smallFile(folder));

    List<ArchiveEntry> entries = Fixtures.entries(file);

    assertThat(entries).hasSize(4);
    assertThat(entries.getFirst().problem().type()).isEqualTo(ProblemType.DAMAGED_RECORD);
    assertThat(entries.getFirst().problem().url()).isEqualTo("https://a.example/");
  }

  @Test
  void anOverlongDocumentIsCutAndSaidToBe() throws IOException {
    byte[] zeros = new byte[Payload.MAX_BYTES + 100_000];
    byte[] file =
        join(
            Fixtures.gzip(
                Fixtures.record(
                    """
                    WARC-Type: resource
                    WARC-Date: 2025-01-03T12:00:00Z
                    WARC-Target-URI: https://a.example/
                    Content-Type: text/html
                    """,
                    zeros)),
            Fixtures.smallFile(folder));

    List<Member> members = Fixtures.members(file, 0);

    assertThat(members).hasSize(4);
    List<ArchiveEntry> cut = members.getFirst().entries();
    assertThat(cut).hasSize(2);
    assertThat(cut.get(0).capture().payload()).hasSize(Payload.MAX_BYTES);
    assertThat(cut.get(1).problem().type()).isEqualTo(ProblemType.TOO_LARGE);
  }

  @Test
  void aHeaderWithoutEndIsNotReadToItsEnd() throws IOException {
    byte[] file = Fixtures.gzip(Fixtures.bytes("WARC/1.1\r\nX: " + "a".repeat(5_000_000)));
    assertThat(Fixtures.entries(file))
        .singleElement()
        .extracting(entry -> entry.problem().type())
        .isEqualTo(ProblemType.DAMAGED_RECORD);
  }

  @Test
  void aFaultOfTheDiskIsNotADamagedRecord() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("input/output error");
          }
        };
    WarcCursor cursor = new WarcCursor("a.warc.gz", broken, 0);
    assertThatThrownBy(cursor::next)
        .isInstanceOf(IOException.class)
        .hasMessage("input/output error");
  }

  private static List<String> captureIds(List<ArchiveEntry> entries) {
    return entries.stream().filter(e -> e.capture() != null).map(e -> e.capture().id()).toList();
  }

  private static List<Long> places(List<Member> members) {
    return members.stream().map(Member::offset).toList();
  }

  private static byte[] join(byte[] first, byte[] second) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(first);
    out.writeBytes(second);
    return out.toByteArray();
  }
}
