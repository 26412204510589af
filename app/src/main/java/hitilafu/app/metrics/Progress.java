package hitilafu.app.metrics;

import java.time.Instant;

/**
 * How far the work is that keeps the record up to date.
 *
 * @param doing what is being done
 * @param reason why all is derived anew; null if it is not
 * @param since when this was first seen; null if nothing works here
 * @param filesRead files of archive and corrections that were read to their ends; null if not known
 * @param filesWaiting those that are closed and not yet read; null if not known
 * @param documents captures read since the program started; null if nothing works here
 * @param epoch that is shown; null if there is none yet
 * @param building the epoch that is made beside it; null if none is
 */
public record Progress(
    Doing doing,
    String reason,
    Instant since,
    Long filesRead,
    Long filesWaiting,
    Long documents,
    Long epoch,
    Long building) {
  /** Nothing keeps the record up to date here. */
  public static final Progress NONE =
      new Progress(Doing.NOTHING, null, null, null, null, null, null, null);

  /** What is being done. */
  public enum Doing {
    /** The record is shown as it is, and no job runs. */
    NOTHING,
    /** The job begins, and does not know yet what waits. */
    STARTING,
    /** Everything is derived anew, into an epoch of its own. */
    REPLAYING,
    /** Files that are new are read. */
    READING,
    /** What was read is linked and made to be found. */
    INDEXING,
    UP_TO_DATE
  }

  /** How many files there are; null if not known. */
  public Long filesInAll() {
    return filesRead == null || filesWaiting == null ? null : filesRead + filesWaiting;
  }
}
