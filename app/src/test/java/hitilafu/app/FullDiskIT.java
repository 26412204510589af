package hitilafu.app;

import static hitilafu.app.CrawlHome.source;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.ingest.archive.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full, as a process sees it whose files may not grow beyond a limit. */
class FullDiskIT {
  private static final int STORIES = 160;

  /** In kilobytes; about half of what the stories take, and more than SQLite's own library. */
  private static final int LIMIT = 2_000;

  @TempDir private Path folder;

  @Test
  void stopsTheCrawlWithOneLineAndTheNextGoesOn() throws Exception {
    try (NewsSite site = new NewsSite()) {
      publish(site);
      CrawlHome home = CrawlHome.in(folder);
      home.watch(source("news", "feed", site.address("/feed")));
      Path output = folder.resolve("output.txt");
      assertThat(limited(output, home.home().withHome("crawl", "--once"))).isEqualTo(6);
      assertThat(Files.readAllLines(output))
          .filteredOn(line -> !line.startsWith("WARNING"))
          .singleElement()
          .asString()
          .contains("captures cannot be written", "make room");
      int kept = home.visits().size();
      assertThat(kept).isGreaterThan(2);

      assertThat(Cli.start(output, home.home().withHome("crawl", "--once")).waitFor()).isZero();
      assertThat(home.visits())
          .filteredOn(found -> found.visit().errand().role() == Role.PAGE)
          .extracting(found -> found.visit().url())
          .doesNotHaveDuplicates()
          .hasSize(STORIES);
      assertThat(site.hits("/feed")).isOne();
    }
  }

  private static int limited(Path output, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("bash", "-c"));
    command.add("ulimit -f " + LIMIT + "; exec \"$@\"");
    command.add("bash");
    command.addAll(Cli.command(arguments));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(output.toFile())
        .start()
        .waitFor();
  }

  /** Pages that do not compress, of 25 kB each. */
  private static void publish(NewsSite site) throws IOException {
    List<String> urls =
        IntStream.range(0, STORIES).mapToObj(n -> site.address("/story/" + n)).toList();
    site.put("/feed", "application/rss+xml", Stories.feed(urls, Instant.now()));
    for (int n = 0; n < STORIES; n++) {
      byte[] noise = new byte[25_000];
      new Random(n).nextBytes(noise);
      String page = Stories.article(n, new String(noise, StandardCharsets.ISO_8859_1));
      site.put(
          "/story/" + n,
          new NewsSite.Answer(
              200,
              "text/html; charset=iso-8859-1",
              page.getBytes(StandardCharsets.ISO_8859_1),
              Map.of()));
    }
  }
}
