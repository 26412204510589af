package hitilafu.ingest.fetch;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.core5.concurrent.Cancellable;

/** Ends a request when its time is over, whatever it is doing then: its socket is closed. */
final class Deadline implements AutoCloseable {
  private final AtomicBoolean passed = new AtomicBoolean();
  private final ScheduledFuture<?> end;

  Deadline(ScheduledExecutorService watch, Duration total, Cancellable request) {
    end =
        watch.schedule(
            () -> {
              passed.set(true);
              request.cancel();
            },
            total.toMillis(),
            TimeUnit.MILLISECONDS);
  }

  boolean passed() {
    return passed.get();
  }

  @Override
  public void close() {
    end.cancel(false);
  }
}
