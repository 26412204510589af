package hitilafu.ingest.extract.quality.score;

import java.util.Collection;

/** One field of one page. A wrong value is worse than none. */
public enum Verdict {
  RIGHT,
  WRONG,
  NONE;

  /** A value, null if none was found, against the true one. */
  public static <T> Verdict of(T truth, T found) {
    if (found == null) {
      return NONE;
    }
    return truth.equals(found) ? RIGHT : WRONG;
  }

  /** The share of pages that are right. */
  public static double accuracy(Collection<Verdict> verdicts) {
    return Ratio.of(count(verdicts, RIGHT), verdicts.size());
  }

  /** The share of those with a value that are right. */
  public static double precision(Collection<Verdict> verdicts) {
    return Ratio.of(count(verdicts, RIGHT), verdicts.size() - count(verdicts, NONE));
  }

  /** For people. */
  public static String counts(Collection<Verdict> verdicts) {
    return "%d right, %d wrong, %d none"
        .formatted(count(verdicts, RIGHT), count(verdicts, WRONG), count(verdicts, NONE));
  }

  private static long count(Collection<Verdict> verdicts, Verdict verdict) {
    return verdicts.stream().filter(verdict::equals).count();
  }
}
