package hitilafu.analytics;

import hitilafu.analytics.intake.TruthFiles;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;

/**
 * Brings the logs up to date with the archive: the same job, started and stopped, or left running.
 * Whoever calls holds the home's lock.
 *
 * @param settings where and how
 */
public record Run(JobSettings settings) {

  /**
   * What a run did.
   *
   * @param epoch the epoch that readers now follow
   * @param files archive files that it made sure were read
   * @param replayed why the epoch is a new one; null if an earlier one was continued, or if it is
   *     the first
   * @param problems that were found on the way and kept
   */
  public record Outcome(long epoch, int files, ReplayReason replayed, long problems) {}

  /**
   * Reads what is new in the archive and stops.
   *
   * @param replay derive everything anew, into a new epoch
   * @param progress told now and then (files read, files in all)
   */
  public Outcome once(boolean replay, BiConsumer<Integer, Integer> progress) throws Exception {
    ReplayReason reason = replay ? ReplayReason.ASKED : replayReason().orElse(null);
    try {
      return derive(chooseEpoch(replay), reason, progress);
    } catch (Exception failure) {
      if (reason != null || !ReplayReason.unfit(failure)) {
        throw failure;
      }
      return derive(chooseEpoch(true), ReplayReason.STATE_UNFIT, progress);
    }
  }

  private Outcome derive(long epoch, ReplayReason reason, BiConsumer<Integer, Integer> progress)
      throws Exception {
    List<String> files = settings.truth().closed();
    long known = settings.epochs().problems(epoch);
    try (IncidentJob job = IncidentJob.start(settings, epoch)) {
      job.awaitRead(files, read -> progress.accept(read, files.size()));
      job.stop();
    }
    settings.epochs().publish(epoch);
    long archived = files.stream().filter(TruthFiles::isOfArchive).count();
    return new Outcome(epoch, (int) archived, reason, settings.epochs().problems(epoch) - known);
  }

  /** Told how far a replay is that goes before what was asked for. */
  @FunctionalInterface
  public interface Replaying {
    /**
     * @param read files read of all
     */
    void at(ReplayReason reason, int read, int all);
  }

  /** Starts the job and leaves it running; what cannot be continued is replayed first. */
  public IncidentJob forever(Replaying told) throws Exception {
    Optional<ReplayReason> needed = replayReason();
    if (needed.isPresent()) {
      replay(false, needed.get(), told);
    }
    try {
      return start();
    } catch (Exception failure) {
      if (!ReplayReason.unfit(failure)) {
        throw failure;
      }
      replay(true, ReplayReason.STATE_UNFIT, told);
      return start();
    }
  }

  private void replay(boolean asked, ReplayReason reason, Replaying told) throws Exception {
    told.at(reason, 0, settings.truth().closed().size()); // a job takes a while to begin
    once(asked, (read, all) -> told.at(reason, read, all));
  }

  private IncidentJob start() throws Exception {
    long epoch = chooseEpoch(false);
    settings.epochs().publish(epoch);
    IncidentJob job = IncidentJob.start(settings, epoch);
    job.awaitTakenUp();
    return job;
  }

  /**
   * Hands the job to the cluster that this program was submitted to, where it stays until it is
   * stopped. If the current epoch cannot be continued it derives a new one, which readers follow
   * after the next {@link #once}.
   *
   * @return the epoch that it writes
   */
  public long submit() throws Exception {
    long epoch = chooseEpoch(false);
    settings.saved(epoch).forgetEarlier();
    IncidentJob.submit(Engine.ofCluster(settings, epoch), settings, epoch);
    return epoch;
  }

  /** Whether the current epoch cannot be continued. */
  public boolean needsReplay() throws IOException {
    return replayReason().isPresent();
  }

  /**
   * Why the current epoch cannot be continued: it was derived with other code, another catalog or
   * other removals, or it has lines but the state that they belong to is gone. Empty if it can.
   */
  public Optional<ReplayReason> replayReason() throws IOException {
    OptionalLong current = settings.epochs().current();
    return current.isEmpty() ? Optional.empty() : hindrance(current.getAsLong());
  }

  private Optional<ReplayReason> hindrance(long epoch) throws IOException {
    Optional<Derivation> derivation = settings.epochs().derivation(epoch);
    if (derivation.isEmpty()) {
      return Optional.of(ReplayReason.STATE_GONE);
    }
    boolean stateless =
        settings.epochs().hasLines(epoch) && settings.saved(epoch).latest().isEmpty();
    return ReplayReason.between(derivation.get(), settings.derivation())
        .or(() -> stateless ? Optional.of(ReplayReason.STATE_GONE) : Optional.empty());
  }

  /** Deletes what no reader follows any more; call it once the index has moved on. */
  public void tidy() throws IOException {
    long current = settings.epochs().current().orElse(0);
    for (long epoch : settings.epochs().all()) {
      if (epoch != current) {
        discard(epoch);
      }
    }
  }

  private long chooseEpoch(boolean replay) throws Exception {
    OptionalLong current = settings.epochs().current();
    clearScratch();
    if (current.isPresent() && !replay && !needsReplay()) {
      return current.getAsLong();
    }
    long epoch = current.orElse(0) + 1;
    if (!replay && hindrance(epoch).isEmpty()) {
      return epoch; // a replay that was cut off, or that a cluster did
    }
    discard(epoch); // what an earlier replay left
    settings.epochs().begin(epoch, settings.derivation());
    if (current.isEmpty()) {
      settings.epochs().publish(epoch); // no reader loses anything, and a cut-off run can go on
    }
    return epoch;
  }

  /** What a job that was cancelled a moment ago still closes is left to the next run. */
  private void clearScratch() throws IOException {
    try {
      Folders.delete(settings.scratch());
    } catch (DirectoryNotEmptyException | NoSuchFileException closing) {
      // it is of no worth, and every job has a folder of its own in it
    }
    Files.createDirectories(settings.scratch());
  }

  private void discard(long epoch) throws IOException {
    Folders.delete(settings.saved(epoch).folder());
    Folders.delete(settings.epochs().folder(epoch));
  }
}
