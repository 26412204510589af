package hitilafu.app.web.progress;

import hitilafu.app.http.Refusal;
import hitilafu.app.metrics.Progress;
import hitilafu.model.Json;
import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Server-sent events of the work, to so many at once. Each has a virtual thread that mostly sleeps;
 * that a client has gone is seen when it is next spoken to.
 *
 * @param work how far it is
 * @param room for how many streams there still is
 */
record ProgressStreams(Supplier<Progress> work, Beat beat, Semaphore room) {
  private static final int MOST = 20;
  private static final Duration LOOK_EVERY = Duration.ofMillis(500);
  private static final String EVENT_STREAM = "text/event-stream";

  ProgressStreams(Supplier<Progress> work) {
    this(work, Beat.USUAL, new Semaphore(MOST));
  }

  /** Answers with a stream. */
  void open(Context ctx) {
    String accept = ctx.header("Accept");
    if (accept == null || !accept.contains(EVENT_STREAM)) {
      throw new Refusal(406, "This comes as " + EVENT_STREAM + " only. The page is /progress.");
    }
    if (!room.tryAcquire()) {
      throw new Refusal(503, "Too many follow the progress. Load the page again to see it.")
          .with("Retry-After", "60");
    }
    AtomicBoolean left = new AtomicBoolean();
    Runnable leave =
        () -> {
          if (left.compareAndSet(false, true)) {
            room.release();
          }
        };
    try {
      new SseHandler(0, client -> follow(client, leave)).handle(ctx);
    } catch (Throwable notOpened) {
      leave.run();
      throw notOpened;
    }
  }

  private void follow(SseClient client, Runnable leave) {
    try {
      tell(client);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    } finally {
      leave.run();
      client.close();
    }
  }

  private void tell(SseClient client) throws InterruptedException {
    long opened = System.nanoTime();
    long spoke = opened;
    Progress told = null;
    while (!client.terminated()) {
      Progress now = work.get();
      long at = System.nanoTime();
      switch (beat.step(at - opened, at - spoke, !now.equals(told))) {
        case EVENT -> {
          client.sendEvent("progress", Json.write(ProgressAnswer.of(now)));
          told = now;
          spoke = at;
        }
        case COMMENT -> {
          client.sendComment("still here");
          spoke = at;
        }
        case WAIT -> TimeUnit.MILLISECONDS.sleep(LOOK_EVERY.toMillis());
        case END -> client.close();
      }
    }
  }
}
