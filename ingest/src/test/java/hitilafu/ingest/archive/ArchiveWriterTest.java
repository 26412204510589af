package hitilafu.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveWriterTest {
  @TempDir Path folder;

  @Test
  void theFileGetsItsNameWhenItIsClosed() throws IOException {
    ArchiveWriter writer = ArchiveWriter.open(folder, "import", Fixtures.CLOCK);
    writer.write(Fixtures.page("https://a.example/", "<p>x</p>"));
    assertThat(names()).containsExactly("import-20250103T120000Z-0000.warc.gz.open");

    writer.close();
    assertThat(names())
        .containsExactly(
            "import-20250103T120000Z-0000.warc.gz", "import-20250103T120000Z-0000.warc.gz.cdxj");
    assertThat(writer.path()).exists();
    assertThat(writer.size()).isEqualTo(Files.size(writer.path()));
  }

  @Test
  void anEmptyFileAndAnAbandonedOneLeaveNothing() throws IOException {
    ArchiveWriter.open(folder, "import", Fixtures.CLOCK).close();
    ArchiveWriter given = ArchiveWriter.open(folder, "import", Fixtures.CLOCK);
    given.write(Fixtures.problem(), Fixtures.NOON);
    given.abandon();
    given.close();

    assertThat(names()).isEmpty();
  }

  @Test
  void aTakenNameIsNeverUsedAgain() throws IOException {
    ArchiveWriter first = ArchiveWriter.open(folder, "import", Fixtures.CLOCK);
    ArchiveWriter second = ArchiveWriter.open(folder, "import", Fixtures.CLOCK);
    for (ArchiveWriter writer : List.of(first, second)) {
      writer.write(Fixtures.problem(), Fixtures.NOON);
      writer.close();
    }
    ArchiveWriter third = ArchiveWriter.open(folder, "import", Fixtures.CLOCK);
    third.write(Fixtures.problem(), Fixtures.NOON);
    third.close();

    assertThat(archives())
        .containsExactly(
            "import-20250103T120000Z-0000.warc.gz",
            "import-20250103T120000Z-0001.warc.gz",
            "import-20250103T120000Z-0002.warc.gz");
  }

  @Test
  void writersAtTheSameMomentDoNotCollide() {
    IntStream.range(0, 40).parallel().forEach(this::writeOne);

    assertThat(archives()).hasSize(40);
    assertThat(names()).hasSize(80);
  }

  private void writeOne(int n) {
    try (ArchiveWriter writer = ArchiveWriter.open(folder, "crawl", Fixtures.CLOCK)) {
      writer.write(Fixtures.page("https://a.example/" + n, "<p>x</p>"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> archives() {
    return names().stream().filter(name -> name.endsWith(ArchiveWriter.ENDING)).toList();
  }

  private List<String> names() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
