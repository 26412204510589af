package hitilafu.ingest.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.ingest.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {
  private static final Instant NOW = Instant.parse("2025-01-03T12:00:00Z");

  @TempDir private Path folder;
  private Path inbox;

  @BeforeEach
  void makeInbox() throws IOException {
    inbox = Files.createDirectories(folder.resolve("inbox"));
  }

  @Test
  void documentsAreCountedAndTakenOnce() throws IOException {
    put("a.html", "<p>Power is out.");
    put("b.jsonl", line("Water is out.") + line("Water is back."));

    FolderWatch watch = watch();
    assertThat(watch.look(NOW)).isEqualTo(3);
    assertThat(watch.look(NOW.plusSeconds(60))).isZero();
    assertThat(watch().look(NOW)).isZero();
    assertThat(archived()).hasSize(2);
  }

  @Test
  void aFileThatWasOnlyTouchedIsNotTakenAgain() throws IOException {
    Path file = put("a.html", "<p>Power is out.");
    FolderWatch watch = watch();
    watch.look(NOW);
    Files.setLastModifiedTime(file, FileTime.from(NOW.minusSeconds(600)));

    assertThat(watch.look(NOW.plusSeconds(60))).isZero();
    assertThat(watch().look(NOW)).isZero();
  }

  @Test
  void aFileWhoseContentOrNameChangedIsTakenAgain() throws IOException {
    put("a.html", "<p>Power is out.");
    FolderWatch watch = watch();
    watch.look(NOW);

    put("a.html", "<p>Power is back.");
    assertThat(watch.look(NOW.plusSeconds(60))).isEqualTo(1);
    Files.move(inbox.resolve("a.html"), inbox.resolve("a.txt"));
    assertThat(watch.look(NOW.plusSeconds(120))).isEqualTo(1);
  }

  @Test
  void aFileThatMayStillGrowWaits() throws IOException {
    Files.setLastModifiedTime(put("a.html", "<p>Power"), FileTime.from(NOW.minusSeconds(5)));

    assertThat(watch().look(NOW)).isZero();
    assertThat(archived()).isEmpty();
  }

  @Test
  void aFileWithoutDocumentsLeavesOneProblem() throws IOException {
    put("blank.jsonl", "\n\n");
    put("headed.csv", "url,text\n");
    put("empty.html", "");
    put("picture.png", "no picture");

    assertThat(watch().look(NOW)).isZero();
    List<Path> first = archived();
    assertThat(first).hasSize(4);
    assertThat(watch().look(NOW)).isZero();
    assertThat(archived()).isEqualTo(first);
  }

  @Test
  void aFolderThatIsNotThereGivesNothing() throws IOException {
    Files.delete(inbox);

    assertThat(watch().look(NOW)).isZero();
  }

  private FolderWatch watch() throws IOException {
    Folders folders = new Folders(folder.resolve("archive"), url -> false, () -> NOW);
    return new FolderWatch(folders, List.of(source()));
  }

  private Source source() {
    Duration every = Duration.ofMinutes(1);
    return new Source(
        "in", "folder", inbox.toString(), true, false, null, null, every, null, null, Map.of());
  }

  private Path put(String name, String text) throws IOException {
    Path file = Files.writeString(inbox.resolve(name), text);
    long age = 3600 - text.length();
    return Files.setLastModifiedTime(file, FileTime.from(NOW.minusSeconds(age)));
  }

  private static String line(String text) {
    return "{\"url\":\"https://a.example/%d\",\"text\":\"%s\",\"capturedAt\":\"%s\"}%n"
        .formatted(text.length(), text, NOW);
  }

  private List<Path> archived() throws IOException {
    Path archive = folder.resolve("archive");
    if (Files.notExists(archive)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(archive)) {
      return files.filter(file -> file.toString().endsWith(".warc.gz")).sorted().toList();
    }
  }
}
