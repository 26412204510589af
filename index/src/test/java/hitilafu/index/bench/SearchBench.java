package hitilafu.index.bench;

import hitilafu.index.made.MadeIncidents;
import hitilafu.index.made.MadeLog;
import hitilafu.index.search.Bare;
import hitilafu.index.search.IncidentSearcher;
import java.nio.file.Path;
import java.util.List;

/** The tables of {@code bench/search}. */
public final class SearchBench {
  private static final int QUERIES = 2_000;
  private static final int SECONDS = 10;

  private final Path folder;
  private final MadeLog log;
  private final int pairs;

  private SearchBench(Path folder, int pairs) {
    this.folder = folder;
    this.log = new MadeLog(folder.resolve("log"), new MadeIncidents(1));
    this.pairs = pairs;
  }

  /**
   * @param args a folder to work in, incidents, pairs of runs
   */
  public static void main(String[] args) throws Exception {
    new SearchBench(Path.of(args[0]), Integer.parseInt(args[2])).run(Long.parseLong(args[1]));
  }

  private void run(long size) throws Exception {
    System.out.printf("%n%,d incidents, medians of %d pairs%n", size, pairs);
    warmUp();
    log.write(size, 5_000);
    indexing(size);
    Fts5 fts5 = new Fts5(folder.resolve("fts5.db"));
    Indexing.Run built = fts5.build(log.folder());
    print("SQLite FTS5", size / built.seconds(), built.bytes() / size);
    try (IncidentSearcher searcher = Questions.searcher(ours(), log.incidents());
        Bare bare = new Bare(ours().resolve("epoch-1"))) {
      Questions questions = Questions.of(QUERIES, log.incidents(), size, searcher);
      Searching searching = new Searching(questions, searcher, bare, fts5);
      searching.run(1, 1);
      searching(searching, 1);
      searching(searching, 16);
      moving(questions, searcher, size);
    }
  }

  /** What is not compiled yet is not measured. */
  private void warmUp() throws Exception {
    Path small = folder.resolve("small");
    new MadeLog(small, log.incidents()).write(2_000, 1_000);
    for (int round = 0; round < 3; round++) {
      new Indexing(small).ours(folder.resolve("warm-ours"));
      new Indexing(small).bare(folder.resolve("warm-bare"));
    }
  }

  private Path ours() {
    return folder.resolve("index");
  }

  private void indexing(long size) throws Exception {
    Indexing indexing = new Indexing(log.folder());
    Paired<Indexing.Run> runs =
        new Paired<Indexing.Run>()
            .with("ours", () -> indexing.ours(ours()))
            .with("bare", () -> indexing.bare(folder.resolve("bare")))
            .run(pairs);
    System.out.println("indexing               documents/s   bytes each");
    for (String name : List.of("ours", "bare")) {
      print(
          name,
          size / runs.median(name, Indexing.Run::seconds),
          runs.median(name, Indexing.Run::bytes) / size);
    }
    System.out.println(
        "  time, ours to bare: " + runs.ratio("ours", "bare", Indexing.Run::seconds));
  }

  private static void print(String name, double perSecond, double bytes) {
    System.out.printf("  %-18s %,12.0f %,12.0f%n", name, perSecond, bytes);
  }

  private void searching(Searching searching, int clients) throws Exception {
    Paired<Latencies> runs = searching.run(clients, pairs);
    System.out.printf(
        "%2d client%s               p50 ms     p99 ms  queries/s     CPU ms   ours to it: time,"
            + " CPU%n",
        clients, clients == 1 ? " " : "s");
    for (String name : Searching.ALL) {
      System.out.printf(
          "  %-18s %10.2f %10.2f %10.0f %10.2f   %s, %s%n",
          name,
          runs.median(name, run -> run.millis(0.5)),
          runs.median(name, run -> run.millis(0.99)),
          runs.median(name, Latencies::perSecond),
          runs.median(name, Latencies::processorMillis),
          runs.ratio(Searching.OURS, name, Latencies::seconds),
          runs.ratio(Searching.OURS, name, Latencies::processorMillis));
    }
  }

  private void moving(Questions questions, IncidentSearcher searcher, long size) throws Exception {
    Beside beside = new Beside(questions, searcher, ours(), log, size);
    Paired<Latencies> runs =
        new Paired<Latencies>()
            .with("at rest", () -> beside.rest(SECONDS))
            .with("500/s indexed", () -> beside.indexing(SECONDS))
            .run(pairs);
    System.out.println("1 client               p50 ms     p99 ms   p99 to that at rest");
    for (String name : List.of("at rest", "500/s indexed")) {
      System.out.printf(
          "  %-18s %8.2f %10.2f   %s%n",
          name,
          runs.median(name, run -> run.millis(0.5)),
          runs.median(name, run -> run.millis(0.99)),
          runs.ratio(name, "at rest", run -> run.millis(0.99)));
    }
    try (Meanwhile indexing = new Meanwhile(ours(), log)) {
      Latencies fresh = new Freshness(log, searcher).of(200, 10 * size + 1_000_000);
      System.out.printf(
          "closed file to found: p50 %.0f ms, p99 %.0f ms, of 200 files%n",
          fresh.millis(0.5), fresh.millis(0.99));
    }
  }
}
