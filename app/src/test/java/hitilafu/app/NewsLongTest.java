package hitilafu.app;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.app.news.NewsFiles;
import hitilafu.app.news.Score;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The long forms of {@link NewsIT}: {@code bench/news} and {@code bench/news-scale}. */
@Tag("long")
class NewsLongTest {
  private static final int HARDLY_ANY = 10;

  @TempDir private Path folder;

  @Test
  void writesNews() throws IOException {
    Path into = Files.createDirectories(Path.of(System.getProperty("into")));
    NewsFiles.write(into, Integer.getInteger("articles"), Long.getLong("seed", 1));
  }

  /** What a run costs an article, all of it: extraction, reading, linking, measuring, the index. */
  @Test
  void anArticleCostsAsMuchHoweverManyThereAre() throws Exception {
    double start = seconds(run(HARDLY_ANY));
    double least = Double.MAX_VALUE;
    for (String size : System.getProperty("sizes", "10000,100000").split(",")) {
      int articles = Integer.parseInt(size);
      Path home = run(articles);
      double each = 1e6 * (seconds(home) - start) / articles;
      least = Math.min(least, each);
      Path export = home.resolve("export.jsonl");
      call(export, "export", "incidents", "--home", home.toString());
      Score score = Score.of(home.resolve("truth.jsonl"), Files.readAllLines(export));
      System.out.printf(
          "%,d articles: %.0f us each (%.2f times the least so far), state %d bytes each%n  %s%n "
              + " B-cubed F1 %.3f%n",
          articles,
          each,
          each / least,
          bytes(home.resolve("checkpoints")) / articles,
          score,
          score.f1());
      assertThat(score.withNegative()).isLessThan(articles / 1000);
    }
  }

  private Path run(int articles) throws Exception {
    Path home = Files.createDirectories(folder.resolve("news-" + articles));
    NewsFiles.write(home, articles, 1);
    long start = System.nanoTime();
    call(home.resolve("run.txt"), "run", "--home", home.toString());
    Files.writeString(home.resolve("nanos"), String.valueOf(System.nanoTime() - start));
    return home;
  }

  private static double seconds(Path home) throws IOException {
    return Long.parseLong(Files.readString(home.resolve("nanos"))) / 1e9;
  }

  /** As a user would: not set up to live shortly. */
  private static void call(Path output, String... args) throws Exception {
    List<String> command = Cli.command(args);
    command.remove("-XX:TieredStopAtLevel=1");
    command.remove("-XX:+UseSerialGC");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor()).isZero();
  }

  private static long bytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
