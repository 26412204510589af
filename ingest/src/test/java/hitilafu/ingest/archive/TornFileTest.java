package hitilafu.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TornFileTest {
  private static final String NAME = "crawl-20250103T120000Z-0000.warc.gz";

  @TempDir Path folder;
  @TempDir Path other;
  private final List<Long> ends = new ArrayList<>();
  private byte[] written;
  private byte[] index;

  @BeforeEach
  void writeOneOfEachKind() throws IOException {
    ArchiveWriter writer = ArchiveWriter.open(other, "crawl", Fixtures.CLOCK);
    try (writer) {
      ends.add(writer.size());
      Whole whole = writer.write(Visits.page("<p>Umeme.</p>"), null).whole();
      ends.add(writer.size());
      writer.write(Visits.page("<p>Umeme.</p>"), whole);
      ends.add(writer.size());
      writer.write(Visits.failed(Visits.PAGE, Trouble.TLS), null);
      ends.add(writer.size());
      writer.write(Fixtures.problem(), Fixtures.NOON);
      ends.add(writer.size());
    }
    written = Files.readAllBytes(writer.path());
    index = Files.readAllBytes(other.resolve(NAME + ".cdxj"));
  }

  @Test
  void cutAtAnyByteAFileKeepsAllThatIsWholeAndNothingElse() throws IOException {
    for (int length = 0; length <= written.length; length++) {
      TornFile.Recovered recovered = recover(Arrays.copyOf(written, length));

      int cut = length;
      long end = ends.stream().filter(e -> e <= cut).max(Long::compare).orElse(0L);
      assertThat(recovered.cutBytes()).as("cut at %d", cut).isEqualTo(cut - end);
      if (end <= ends.getFirst()) {
        assertThat(recovered.closed()).isNull();
        assertThat(names()).isEmpty();
      } else {
        assertThat(recovered.closed()).hasBinaryContent(Arrays.copyOf(written, (int) end));
        assertThat(names()).containsExactly(NAME, NAME + ".cdxj");
        assertThat(Visits.read(recovered.closed())).hasSize(Math.min(3, ends.indexOf(end)));
      }
    }
  }

  @Test
  void aWholeFileIsClosedAsItsWriterWouldHaveClosedIt() throws IOException {
    TornFile.Recovered recovered = recover(written);

    assertThat(recovered).isEqualTo(new TornFile.Recovered(folder.resolve(NAME), 0));
    assertThat(recovered.closed()).hasBinaryContent(written);
    assertThat(folder.resolve(NAME + ".cdxj")).hasBinaryContent(index);
  }

  @Test
  void whatADeadDiskLeftBehindTheEndIsCut() throws IOException {
    TornFile.Recovered zeros = recover(Arrays.copyOf(written, written.length + 5000));

    assertThat(zeros.cutBytes()).isEqualTo(5000);
    assertThat(zeros.closed()).hasBinaryContent(written);
  }

  @Test
  void aKillWhileClosingIsMadeGood() throws IOException {
    Files.write(folder.resolve(NAME + ".cdxj"), new byte[] {1});
    Files.write(folder.resolve(NAME + ".cdxj.open"), new byte[] {2});

    recover(written);

    assertThat(names()).containsExactly(NAME, NAME + ".cdxj");
    assertThat(folder.resolve(NAME + ".cdxj")).hasBinaryContent(index);
  }

  @Test
  void whatOthersAreWritingIsLeftAlone() throws IOException {
    ArchiveWriter importing = ArchiveWriter.open(folder, "import", Fixtures.CLOCK);

    assertThat(TornFile.recover(folder, "crawl")).isEmpty();
    assertThat(TornFile.recover(folder.resolve("none"), "crawl")).isEmpty();

    importing.abandon();
  }

  private TornFile.Recovered recover(byte[] torn) throws IOException {
    Files.deleteIfExists(folder.resolve(NAME));
    if (torn.length < written.length) {
      Files.deleteIfExists(folder.resolve(NAME + ".cdxj"));
    }
    Files.write(folder.resolve(NAME + ".open"), torn);
    List<TornFile.Recovered> recovered = TornFile.recover(folder, "crawl");
    assertThat(recovered).hasSize(1);
    return recovered.getFirst();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
