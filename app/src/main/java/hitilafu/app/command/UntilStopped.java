package hitilafu.app.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets a process that is told to stop do so in order: it ends when this is closed. */
final class UntilStopped implements AutoCloseable {
  private final CountDownLatch ended = new CountDownLatch(1);

  /**
   * @param stop called once, from another thread, when the process is told to stop
   */
  UntilStopped(Runnable stop) {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  stop.run();
                  await();
                },
                "stop"));
  }

  @Override
  public void close() {
    ended.countDown();
  }

  private void await() {
    try {
      ended.await(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
