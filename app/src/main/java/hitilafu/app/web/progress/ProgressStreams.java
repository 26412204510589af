package hitilafu.app.web.progress;

import hitilafu.app.http.Refusal;
import hitilafu.app.metrics.Progress;
import hitilafu.model.Json;
import io.javalin.http.Context;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Server-sent events of the work, to so many at once. Each stream keeps the virtual thread of its
 * request, which mostly sleeps; that a client has gone is seen when it is next spoken to. Javalin's
 * own streams are asynchronous, and go round for ever if a client goes while one is being ended.
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

  /** Answers with a stream; returns when it has ended. */
  void open(Context ctx) throws InterruptedException {
    String accept = ctx.header("Accept");
    if (accept == null || !accept.contains(EVENT_STREAM)) {
      throw new Refusal(406, "This comes as " + EVENT_STREAM + " only. The page is /progress.");
    }
    if (!room.tryAcquire()) {
      throw new Refusal(503, "Too many follow the progress. Load the page again to see it.")
          .with("Retry-After", "60");
    }
    try {
      tell(ctx.res());
    } catch (IOException gone) {
      // It is for whoever reads it; nobody does any more.
    } finally {
      room.release();
    }
  }

  private void tell(HttpServletResponse response) throws IOException, InterruptedException {
    response.setContentType(EVENT_STREAM + ";charset=utf-8");
    response.setHeader("X-Accel-Buffering", "no"); // else some proxies gather what is said
    long opened = System.nanoTime();
    long spoke = opened;
    Progress told = null;
    Beat.Step step = Beat.Step.WAIT;
    while (step != Beat.Step.END) {
      Progress now = work.get();
      long at = System.nanoTime();
      step = beat.step(at - opened, at - spoke, !now.equals(told));
      switch (step) {
        case EVENT -> {
          say(response, "event: progress\ndata: " + Json.write(ProgressAnswer.of(now)) + "\n\n");
          told = now;
          spoke = at;
        }
        case COMMENT -> {
          say(response, ": still here\n\n");
          spoke = at;
        }
        case WAIT -> TimeUnit.MILLISECONDS.sleep(LOOK_EVERY.toMillis());
        case END -> {}
      }
    }
  }

  private static void say(HttpServletResponse response, String words) throws IOException {
    ServletOutputStream out = response.getOutputStream();
    out.write(words.getBytes(StandardCharsets.UTF_8));
    response.flushBuffer();
  }
}
