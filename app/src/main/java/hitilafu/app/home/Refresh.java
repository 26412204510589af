package hitilafu.app.home;

import hitilafu.analytics.Run;
import hitilafu.index.search.IncidentSearcher;
import hitilafu.index.write.IncidentIndexer;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * Archive to incidents to index, once. Whoever calls holds the home's lock.
 *
 * @param home where
 * @param parallelism subtasks per step
 */
public record Refresh(Home home, int parallelism) {
  /** A checkpoint is only needed against being killed: a run stops with one anyway. */
  private static final Duration CHECKPOINT_EVERY = Duration.ofSeconds(10);

  /**
   * What is known now.
   *
   * @param incidents in the index
   * @param archiveFiles read, now or before
   * @param epoch that readers follow
   * @param replayed whether everything was derived anew
   * @param reason why; null if it was not
   * @param problems found on the way; kept in the epoch's {@code problems} folder of the log
   */
  public record Outcome(
      long incidents,
      int archiveFiles,
      long epoch,
      boolean replayed,
      String reason,
      long problems) {
    /** For people. */
    public String sentence() {
      String found =
          problems == 0
              ? ""
              : " New problems: %,d, in log/epoch-%d/problems.".formatted(problems, epoch);
      return "%s. Incidents: %,d. Archive files: %,d. Epoch: %d.%s"
          .formatted(
              replayed ? "Replayed: " + reason : "Up to date",
              incidents,
              archiveFiles,
              epoch,
              found);
    }
  }

  /** Reads what is new, or everything anew, and brings the index up to date. */
  public Outcome once(boolean replay, Consumer<String> progress) throws Exception {
    Run run = new Run(home.job(parallelism, CHECKPOINT_EVERY));
    progress.accept("starting");
    Run.Outcome outcome =
        run.once(
            replay,
            (read, all) -> progress.accept("reading archive files: %d of %d".formatted(read, all)));
    progress.accept("indexing");
    try (IncidentIndexer indexer = new IncidentIndexer(home.index(), home.log())) {
      indexer.catchUp();
    }
    run.tidy();
    try (IncidentSearcher searcher = home.searcher()) {
      return new Outcome(
          searcher.count(),
          outcome.files(),
          outcome.epoch(),
          outcome.replayed() != null,
          outcome.replayed() == null ? null : outcome.replayed().words(),
          outcome.problems());
    }
  }
}
