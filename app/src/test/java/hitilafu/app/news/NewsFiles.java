package hitilafu.app.news;

import hitilafu.ingest.archive.ArchiveWriter;
import hitilafu.model.Capture;
import hitilafu.model.Json;
import hitilafu.model.Stated;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * Writes a country's news as a home: {@code archive/}, {@code catalog/} and, beside them, {@code
 * truth.jsonl}. One story at a time, so that any size fits.
 */
public final class NewsFiles {
  private static final int IN_FILE = 5_000;

  /**
   * A line of the truth.
   *
   * @param event the event that the page is news of; null if it is news of none
   */
  record Truth(String url, String event, List<String> recounts) {}

  private final Path home;
  private final int most;
  private final BufferedWriter truth;
  private ArchiveWriter archive;
  private int inFile;
  private int files;

  private NewsFiles(Path home, int most) throws IOException {
    this.home = home;
    this.most = most;
    this.truth = Files.newBufferedWriter(home.resolve("truth.jsonl"));
  }

  /** Writes so many articles into an empty folder. */
  public static void write(Path home, int articles, long seed) throws IOException {
    write(home, articles, seed, IN_FILE);
  }

  /**
   * The same in smaller files.
   *
   * @param most articles in a file
   */
  public static void write(Path home, int articles, long seed, int most) throws IOException {
    News news = new News(articles, seed);
    Files.createDirectories(home.resolve("catalog"));
    Files.writeString(home.resolve("catalog").resolve("kenya.yaml"), news.country().yaml());
    NewsFiles out = new NewsFiles(home, most);
    news.tell(out::add);
    out.archive.close();
    out.truth.close();
  }

  private void add(Story story) {
    try {
      if (archive == null || inFile == most) {
        next();
      }
      archive.write(
          Capture.of(
              story.url(),
              story.captured(),
              "text/html; charset=UTF-8",
              story.html().getBytes(StandardCharsets.UTF_8),
              Stated.NOTHING));
      inFile++;
      truth.write(Json.write(new Truth(story.url(), story.event(), story.recounts())) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void next() throws IOException {
    if (archive != null) {
      archive.close();
    }
    Instant stamp = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(files++);
    archive = ArchiveWriter.open(home.resolve("archive"), "news", () -> stamp);
    inFile = 0;
  }

  /** ARTICLES DIR [SEED]. */
  public static void main(String[] args) throws IOException {
    Path home = Path.of(args[1]);
    Files.createDirectories(home);
    write(home, Integer.parseInt(args[0]), args.length > 2 ? Long.parseLong(args[2]) : 1);
  }
}
