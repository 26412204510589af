package hitilafu.bench.speed;

import hitilafu.bench.peer.Peer;
import hitilafu.bench.peer.Text;
import hitilafu.ingest.extract.quality.corpus.ArticleBody;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;

/** What a page costs, beside jsoup's parse of it, and what a bigger page costs. */
public final class Speed {
  static final int WARM_UP = 3;

  /** Our code has many methods, each called a few times a page; the JVM takes long over them. */
  private static final int UNTIL_COMPILED = 30;

  static final int COUNT = 7;
  private static final double AT_MOST_OF_PARSE = 2.2;
  private static final double AT_LEAST_FASTER = 3;

  private Speed() {}

  /** Takes the folder that holds the collections. */
  public static void main(String[] args) {
    List<Text> texts =
        ArticleBody.in(Path.of(args[0])).stream().map(one -> Text.of(one.page())).toList();
    besideOthers(texts);
    Growth.print(texts);
  }

  private static void besideOthers(List<Text> texts) {
    Passes passes =
        Passes.of(
            UNTIL_COMPILED,
            COUNT,
            texts.size(),
            List.of(
                each(texts, Peer::parse),
                each(texts, Peer::ours),
                each(texts, Peer::readability),
                each(texts, Peer::parseBytes)));
    System.out.printf(
        "%d pages in memory, one thread, warm, turn by turn, median of %d%n", texts.size(), COUNT);
    line("jsoup's parse alone", passes.median(0), texts.size());
    line("the same, from bytes", passes.median(3), texts.size());
    line("hitilafu, from bytes", passes.median(1), texts.size());
    line("readability4j", passes.median(2), texts.size());
    double ofParse = passes.ratio(1, 0);
    double faster = passes.ratio(2, 1);
    System.out.printf(
        "%5.2f x jsoup's parse             goal: at most %.1f  %s%n",
        ofParse, AT_MOST_OF_PARSE, met(ofParse <= AT_MOST_OF_PARSE));
    System.out.printf("%5.2f x the same, from bytes%n", passes.ratio(1, 3));
    System.out.printf(
        "%5.2f x faster than readability4j  goal: at least %.0f  %s%n",
        faster, AT_LEAST_FASTER, met(faster >= AT_LEAST_FASTER));
  }

  static IntConsumer each(List<Text> texts, Function<Text, String> body) {
    return page -> Kept.keep(body.apply(texts.get(page)));
  }

  static String met(boolean goal) {
    return goal ? "met" : "MISSED";
  }

  private static void line(String name, double seconds, int pages) {
    System.out.printf("%-22s %7.1f ms %8.1f pages/s%n", name, seconds * 1000, pages / seconds);
  }
}
