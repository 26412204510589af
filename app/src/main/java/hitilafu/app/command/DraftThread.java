package hitilafu.app.command;

import hitilafu.app.report.Issue;
import hitilafu.app.report.ReportFault;
import hitilafu.app.report.edition.Drafted;
import hitilafu.app.report.edition.Drafting;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Makes the drafts of the weekly report that are due, inside {@code serve}. */
final class DraftThread implements AutoCloseable {
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("drafts").factory());
  private final Drafting drafting;
  private final Clock clock;
  private final Consumer<String> tell;
  private final Map<String, String> lastFaults = new HashMap<>();

  /**
   * @param tell is told of what was made, and once of what fails
   */
  DraftThread(Drafting drafting, Clock clock, Consumer<String> tell) {
    this.drafting = drafting;
    this.clock = clock;
    this.tell = tell;
  }

  /**
   * @param every how often it looks; also after how long it looks first, when what came in while
   *     nothing ran has been read
   */
  void start(Duration every) {
    thread.scheduleWithFixedDelay(
        this::make, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void make() {
    try {
      for (Drafted made : drafting.makeDue(clock.instant(), this::failed)) {
        tell.accept("a draft is ready: /reports/" + made.path());
        lastFaults.remove(made.path());
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      failed("any issue", e);
    }
  }

  private void failed(Issue issue, Exception e) {
    failed(issue.path(), e);
  }

  /** It is tried again; the record goes on meanwhile. */
  private void failed(String issue, Exception e) {
    boolean passing = e instanceof ReportFault fault && fault.passing();
    String why = e instanceof ReportFault ? e.getMessage() : e.toString();
    if (!passing && !why.equals(lastFaults.put(issue, why))) {
      tell.accept("no draft of " + issue + " could be made, it is tried again: " + why);
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
