package hitilafu.bench.fuzz;

import hitilafu.ingest.extract.Extraction;
import hitilafu.ingest.extract.Extractor;
import hitilafu.model.Article;
import hitilafu.model.Capture;
import hitilafu.model.Stated;
import java.time.Instant;

/** What must hold for any bytes whatever. Jazzer calls it with ever other bytes. */
public final class ExtractorFuzz {
  private static final Instant CAPTURED_AT = Instant.parse("2025-06-01T06:00:00Z");
  private static final double BASE_SECONDS = 0.2;
  private static final double SECONDS_PER_MEGABYTE = 2;

  /** A pause of the machine is not the extractor's fault, so slow means slow every time. */
  private static final int TRIES = 4;

  private ExtractorFuzz() {}

  /** Reads the bytes as a page; throws if that throws, is slow, unsteady or unclean. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Capture capture =
        Capture.of(
            "https://www.post.example/news/1", CAPTURED_AT, "text/html", bytes, Stated.NOTHING);
    long start = System.nanoTime();
    Extraction extraction = Extractor.extract(capture);
    inTime(capture, seconds(start));
    if (!extraction.equals(Extractor.extract(capture))) {
      throw new AssertionError("the second reading differs from the first");
    }
    Article article = extraction.article();
    if (article != null) {
      clean("title", article.title());
      clean("body", article.body());
    }
  }

  private static void inTime(Capture capture, double first) {
    double budget = BASE_SECONDS + SECONDS_PER_MEGABYTE * capture.payload().length / 1e6;
    double least = first;
    for (int i = 1; i < TRIES && least > budget; i++) {
      long start = System.nanoTime();
      Extractor.extract(capture);
      least = Math.min(least, seconds(start));
    }
    if (least > budget) {
      throw new AssertionError("%.2f s, more than %.2f s".formatted(least, budget));
    }
  }

  private static void clean(String name, String text) {
    if (text != null && text.chars().anyMatch(c -> c != '\n' && Character.isISOControl(c))) {
      throw new AssertionError("control characters in the " + name);
    }
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
