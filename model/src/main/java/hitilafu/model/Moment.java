package hitilafu.model;

import java.time.Duration;
import java.time.Instant;

/**
 * A moment as finely as the words fix it: somewhere in [earliest, latest). An exact one has both
 * equal.
 *
 * @param earliest null if the words cannot be resolved, e.g. "Friday" without a publication date
 * @param latest null exactly when {@code earliest} is
 * @param precision the precision of the words
 * @param text the words; null if the moment was derived from others
 */
public record Moment(Instant earliest, Instant latest, Precision precision, String text) {
  public Moment {
    Absent.never(precision, "precision");
    text = Absent.text(text);
    if ((earliest == null) != (latest == null)) {
      throw new IllegalArgumentException("a moment has both bounds or none");
    }
    if (earliest != null && latest.isBefore(earliest)) {
      throw new IllegalArgumentException("latest " + latest + " is before earliest " + earliest);
    }
  }

  /** Words that could not be tied to the calendar. */
  public static Moment unresolved(Precision precision, String text) {
    return new Moment(null, null, precision, text);
  }

  public boolean resolved() {
    return earliest != null;
  }

  /** Whether the middle of the range may stand for it: known to a part of the day or finer. */
  public boolean fine() {
    return resolved() && precision.compareTo(Precision.PART_OF_DAY) <= 0;
  }

  /** The middle of the range. Only for a resolved moment. */
  public Instant middle() {
    return earliest.plus(Duration.between(earliest, latest).dividedBy(2));
  }
}
