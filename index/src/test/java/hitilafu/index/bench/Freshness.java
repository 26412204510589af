package hitilafu.index.bench;

import hitilafu.index.made.MadeLog;
import hitilafu.index.search.IncidentSearcher;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** From a closed file of the log to its incidents being found. */
record Freshness(MadeLog log, IncidentSearcher searcher) {
  private static final int PER_FILE = 5;
  private static final long EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(110);

  /** A file that was closed, and when. */
  private record Closed(String incident, long at) {}

  /** Closes so many files, one after the other whether or not the one before was found. */
  Latencies of(int files, long from) throws Exception {
    List<Closed> waiting = new ArrayList<>();
    List<Long> nanos = new ArrayList<>();
    long due = System.nanoTime();
    long next = from;
    while (nanos.size() < files) {
      if (next < from + (long) files * PER_FILE && System.nanoTime() >= due) {
        log.close("part-%09d.jsonl".formatted(next), next, next + PER_FILE, 1);
        waiting.add(new Closed(log.incidents().id(next), System.nanoTime()));
        next += PER_FILE;
        due += EVERY_NANOS;
      }
      waiting.removeIf(file -> found(file, nanos));
      TimeUnit.MILLISECONDS.sleep(2);
    }
    return Latencies.of(nanos);
  }

  private boolean found(Closed file, List<Long> nanos) {
    boolean found = searcher.find(file.incident()).isPresent();
    if (found) {
      nanos.add(System.nanoTime() - file.at());
    }
    return found;
  }
}
