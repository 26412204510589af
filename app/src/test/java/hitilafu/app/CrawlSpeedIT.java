package hitilafu.app;

import static hitilafu.app.CrawlHome.source;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hitilafu.app.NewsSite.Answer;
import hitilafu.model.Json;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcWriter;

/**
 * How fast captures get into the archive with pacing off, beside jwarc writing the same records
 * with as many syncs. {@code bench/crawl-speed} runs the long form.
 */
class CrawlSpeedIT {
  private static final int PAGES = Integer.getInteger("pages", 400);
  private static final String WORDS = words();

  @TempDir private Path folder;

  @Test
  void asFastAsTheWeb() throws Exception {
    try (NewsSite site = new NewsSite()) {
      publish(site);
      CrawlHome home = CrawlHome.in(folder);
      home.watch(source("map", "sitemap", site.address("/map.xml")));
      Path yaml = folder.resolve("sources.yaml");
      Files.writeString(yaml, Files.readString(yaml).replace(": 4", ": 16"));
      long start = System.nanoTime();
      JsonNode round = Json.mapper().readTree(home.crawl("--json"));
      Duration crawled = Duration.ofNanos(System.nanoTime() - start);
      assertThat(round.get("captures").asInt()).isEqualTo(PAGES);
      report(crawled, round.get("syncs").asInt(), home.archiveFiles());
    }
  }

  private void report(Duration crawled, int syncs, List<Path> archive) throws IOException {
    List<byte[]> records = records(archive);
    Duration bare = write(records, syncs);
    double bytes = records.stream().mapToLong(record -> record.length).sum();
    double seconds = crawled.toMillis() / 1000.0;
    System.out.printf(
        "crawl: %d captures in %.2f s, %.0f a second, %.1f MB/s of records; %d syncs%n",
        PAGES, seconds, PAGES / seconds, bytes / seconds / 1e6, syncs);
    System.out.printf(
        "jwarc alone: %.2f s for the same records and syncs; the crawl takes %.1f times as long%n",
        bare.toMillis() / 1000.0, seconds * 1000 / bare.toMillis());
  }

  /** Every record as plain WARC text. */
  private static List<byte[]> records(List<Path> archive) throws IOException {
    List<byte[]> records = new ArrayList<>();
    for (Path file : archive) {
      try (FileChannel channel = FileChannel.open(file);
          WarcReader reader = new WarcReader(channel)) {
        for (WarcRecord record : reader) {
          byte[] body = record.body().stream().readAllBytes();
          String head = new String(record.serializeHeader(), StandardCharsets.ISO_8859_1);
          records.add(
              (head + new String(body, StandardCharsets.ISO_8859_1) + "\r\n\r\n")
                  .getBytes(StandardCharsets.ISO_8859_1));
        }
      }
    }
    return records;
  }

  private Duration write(List<byte[]> records, int syncs) throws IOException {
    int every = Math.max(1, records.size() / Math.max(1, syncs));
    Path plain = folder.resolve("plain.warc");
    Files.write(plain, new byte[0]);
    for (byte[] record : records) {
      Files.write(plain, record, StandardOpenOption.APPEND);
    }
    long start = System.nanoTime();
    try (WarcReader reader = new WarcReader(FileChannel.open(plain));
        FileChannel out =
            FileChannel.open(
                folder.resolve("bare.warc.gz"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        WarcWriter writer = new WarcWriter(out, WarcCompression.GZIP)) {
      int n = 0;
      for (WarcRecord record : reader) {
        writer.write(record);
        if (++n % every == 0) {
          out.force(false);
        }
      }
    }
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private static void publish(NewsSite site) {
    List<String> urls =
        IntStream.range(0, PAGES).mapToObj(n -> site.address("/page/" + n)).toList();
    String today = "2099-01-01";
    site.put("/map.xml", "text/xml", Stories.sitemap(urls, today));
    site.others(path -> path.startsWith("/page/") ? page(path) : null);
  }

  /** A page of about 20 kB, as much of it markup as usual. */
  private static Answer page(String path) {
    int n = Integer.parseInt(path.substring("/page/".length()));
    int from = (n * 37) % 5_000;
    String body =
        Stories.article(n, WORDS.substring(from, from + 6_000))
            + "<nav>"
            + "<a class=\"menu-item\" href=\"/section\">Section</a>".repeat(250)
            + "</nav>";
    return new Answer(
        200, "text/html; charset=utf-8", body.getBytes(StandardCharsets.UTF_8), Map.of());
  }

  private static String words() {
    Random random = new Random(7);
    StringBuilder words = new StringBuilder();
    while (words.length() < 20_000) {
      words.append(Integer.toString(Math.abs(random.nextInt()), 36)).append(' ');
    }
    return words.toString();
  }
}
