package hitilafu.ingest.crawl;

import hitilafu.ingest.archive.Visit;
import hitilafu.ingest.fetch.Fetcher;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The threads that wait for the web: each carries out one task and reads what it brought. */
final class Couriers implements AutoCloseable {
  private final Fetcher fetcher;
  private final AnswerReader reader;
  private final InstantSource clock;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final BlockingQueue<Delivery> back = new LinkedBlockingQueue<>();
  private volatile Throwable failure;
  private int out;

  Couriers(Fetcher fetcher, AnswerReader reader, InstantSource clock) {
    this.fetcher = fetcher;
    this.reader = reader;
    this.clock = clock;
  }

  /** How many are under way or waiting to be met. */
  int out() {
    return out;
  }

  void send(Task task) {
    out++;
    threads.execute(
        () -> {
          try {
            back.add(carryOut(task));
          } catch (Throwable fault) { // nobody else would ever hear of it
            failure = fault;
          }
        });
  }

  /** All that are back; waits so long for the first one. */
  List<Delivery> meet(Duration patience) throws InterruptedException {
    List<Delivery> met = new ArrayList<>();
    Delivery first = back.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    if (first != null) {
      met.add(first);
      back.drainTo(met);
    }
    if (failure != null) {
      throw new IllegalStateException("a courier was lost", failure);
    }
    out -= met.size();
    return met;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  private Delivery carryOut(Task task) {
    Visit visit = visit(task);
    return new Delivery(task, visit, reader.read(visit));
  }

  private Visit visit(Task task) {
    return task.refused()
        ? task.refusal(clock.instant())
        : fetcher.fetch(task.errand(), URI.create(task.url()), task.conditions(), task.limits());
  }
}
