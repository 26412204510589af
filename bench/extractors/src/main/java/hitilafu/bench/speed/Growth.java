package hitilafu.bench.speed;

import hitilafu.bench.peer.Peer;
import hitilafu.bench.peer.Text;
import hitilafu.ingest.extract.quality.corpus.Page;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Pages with their content once, 10 and 100 times: a megabyte should cost the same. */
final class Growth {
  private static final int[] TIMES = {1, 10, 100};
  private static final int SAMPLE = 8;
  private static final double WITHIN = 1.5;

  /** The extractor reads no more of a page than this. */
  private static final int MAX_CHARS = 5_000_000;

  private Growth() {}

  static void print(List<Text> texts) {
    List<Text> sample = sample(texts);
    List<List<Text>> grown =
        IntStream.of(TIMES)
            .mapToObj(times -> sample.stream().map(text -> grown(text, times)).toList())
            .toList();
    System.out.printf("%n%d pages with their content several times%n", sample.size());
    print("hitilafu", grown, Peer::ours, true);
    print("jsoup's parse", grown, Peer::parse, false);
  }

  private static void print(
      String name, List<List<Text>> grown, Function<Text, String> body, boolean goal) {
    Passes passes =
        Passes.of(
            Speed.WARM_UP,
            Speed.COUNT,
            grown.get(0).size(),
            IntStream.range(0, TIMES.length).mapToObj(i -> work(grown.get(i), i, body)).toList());
    for (int i = 0; i < TIMES.length; i++) {
      double ratio = passes.ratio(i, 0) * megabytes(grown, 0) / megabytes(grown, i);
      System.out.printf(
          "%-14s x %-4d %7.1f ms/MB  %5.2f of once  %s%n",
          name,
          TIMES[i],
          passes.median(i) * 1000 / megabytes(grown, i),
          ratio,
          goal && i > 0 ? "goal: within " + WITHIN + "  " + Speed.met(ratio <= WITHIN) : "");
    }
  }

  /** Small pages are read more often, so that every piece of work is about as long. */
  private static IntConsumer work(List<Text> texts, int i, Function<Text, String> body) {
    IntConsumer once = Speed.each(texts, body);
    return page -> IntStream.range(0, repeats(i)).forEach(any -> once.accept(page));
  }

  private static int repeats(int i) {
    return TIMES[TIMES.length - 1] / TIMES[i];
  }

  /** How much is read in one pass. */
  private static double megabytes(List<List<Text>> grown, int i) {
    return repeats(i)
        * grown.get(i).stream().mapToLong(text -> text.page().bytes().length).sum()
        / 1e6;
  }

  /** From the smallest to the biggest page that may grow a hundredfold, evenly. */
  private static List<Text> sample(List<Text> texts) {
    List<Text> fit =
        texts.stream()
            .filter(text -> grown(text, TIMES[TIMES.length - 1]).html().length() < MAX_CHARS)
            .sorted(Comparator.comparingInt((Text text) -> text.html().length()))
            .toList();
    int count = Math.min(SAMPLE, fit.size());
    return IntStream.range(0, count)
        .mapToObj(i -> fit.get(i * (fit.size() - 1) / Math.max(1, count - 1)))
        .toList();
  }

  private static Text grown(Text text, int times) {
    Document document = Jsoup.parse(text.html());
    document.outputSettings().prettyPrint(false);
    String html =
        Stream.of(
                "<!DOCTYPE html><html>",
                document.head().outerHtml(),
                "<body>",
                document.body().html().repeat(times),
                "</body></html>")
            .reduce("", String::concat);
    Page page = text.page();
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    return new Text(
        new Page(page.id(), page.url(), page.capturedAt(), page.mediaType(), bytes), html);
  }
}
