package hitilafu.bench.peer;

import hitilafu.bench.speed.Kept;
import hitilafu.bench.speed.Passes;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;

/** All extractors over the same pages, in one process and one thread, turn by turn. */
public final class Comparison {
  private static final int WARM_UP = 1;
  private static final int COUNT = 5;

  private Comparison() {}

  /** Takes the folder that holds the collections. */
  public static void main(String[] args) {
    Pages pages = Pages.in(Path.of(args[0]));
    List<Text> texts = pages.texts();
    List<Run> runs = Peer.ALL.stream().map(peer -> Run.of(peer, texts)).toList();
    quality(runs.stream().map(run -> pages.scores(run.bodies())).toList());
    speed(runs, texts);
  }

  private static void quality(List<List<Score>> scores) {
    System.out.printf(
        "%-22s %-20s %6s %9s %6s %6s%n", "set", "extractor", "F1", "precision", "recall", "exact");
    for (int set = 0; set < scores.get(0).size(); set++) {
      for (int peer = 0; peer < scores.size() && Peer.ALL.get(peer) != Peer.PARSE; peer++) {
        Score score = scores.get(peer).get(set);
        System.out.printf(
            "%-22s %-20s %6.3f %9.3f %6.3f %6.3f%n",
            score.set(),
            Peer.ALL.get(peer).name(),
            score.f1(),
            score.precision(),
            score.recall(),
            score.exact());
      }
    }
  }

  private static void speed(List<Run> runs, List<Text> texts) {
    List<IntConsumer> works = Peer.ALL.stream().map(peer -> work(peer, texts)).toList();
    Passes passes = Passes.of(WARM_UP, COUNT, texts.size(), works);
    System.out.printf(
        "%n%-20s %8s %7s   one thread, warm, turn by turn, median of %d over %d pages%n",
        "extractor", "pages/s", "threw", COUNT, texts.size());
    for (int peer = 0; peer < runs.size(); peer++) {
      System.out.printf(
          "%-20s %8.1f %7d%n",
          Peer.ALL.get(peer).name(), texts.size() / passes.median(peer), runs.get(peer).thrown());
    }
  }

  private static IntConsumer work(Peer peer, List<Text> texts) {
    return page -> Kept.keep(Run.body(peer, texts.get(page)));
  }
}
