package hitilafu.index.bench;

import hitilafu.index.made.MadeLog;
import hitilafu.index.search.IncidentSearcher;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One client that asks for some seconds, with and without 500 incidents a second coming in. */
final class Beside {
  private static final int PER_SECOND = 500;

  private final Questions questions;
  private final IncidentSearcher searcher;
  private final Path index;
  private final MadeLog log;

  /** The first incident that was not written yet. */
  private long next;

  private int asked;

  Beside(Questions questions, IncidentSearcher searcher, Path index, MadeLog log, long written) {
    this.questions = questions;
    this.searcher = searcher;
    this.index = index;
    this.log = log;
    this.next = written;
  }

  Latencies rest(int seconds) {
    return ask(seconds);
  }

  Latencies indexing(int seconds) throws Exception {
    long from = next;
    next += 2L * PER_SECOND * seconds;
    try (Meanwhile indexing = new Meanwhile(index, log).writing(log, from, PER_SECOND)) {
      TimeUnit.SECONDS.sleep(1);
      return ask(seconds);
    }
  }

  private Latencies ask(int seconds) {
    List<Long> nanos = new ArrayList<>();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    while (System.nanoTime() < end) {
      long start = System.nanoTime();
      searcher.search(questions.requests().get(asked++ % questions.count()));
      nanos.add(System.nanoTime() - start);
    }
    return Latencies.of(nanos);
  }
}
