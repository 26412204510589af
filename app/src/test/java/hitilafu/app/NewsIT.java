package hitilafu.app;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.app.news.NewsFiles;
import hitilafu.app.news.Score;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An invented country's news comes out as what happened there. {@code bench/news} is the long form.
 */
class NewsIT {
  private static final int ARTICLES = 300;

  @TempDir private Path folder;

  @Test
  void theSameSeedTellsTheSameNews() throws IOException {
    NewsFiles.write(folder(1), 60, 7);
    NewsFiles.write(folder(2), 60, 7);
    NewsFiles.write(folder(3), 60, 8);

    assertThat(bytes(folder(2))).isEqualTo(bytes(folder(1)));
    assertThat(bytes(folder(3))).isNotEqualTo(bytes(folder(1)));
  }

  @Test
  void incidentsAreTheEventsThatWereWrittenAbout() throws IOException {
    Path home = folder(4);
    NewsFiles.write(home, ARTICLES, 1);
    assertThat(Cli.call("run", "--home", home.toString()).code()).isZero();
    List<String> export =
        Cli.call("export", "incidents", "--home", home.toString()).out().lines().toList();

    Score score = Score.of(home.resolve("truth.jsonl"), export);

    assertThat(score.f1()).as(score.toString()).isGreaterThan(0.85);
    assertThat(score.withNegative()).isZero();
  }

  private Path folder(int number) throws IOException {
    return Files.createDirectories(folder.resolve("news-" + number));
  }

  private static Map<String, String> bytes(Path home) throws IOException {
    Map<String, String> bytes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(home)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes.put(
            home.relativize(file).toString(),
            hitilafu.model.ContentId.of(Files.readAllBytes(file)));
      }
    }
    return bytes;
  }
}
