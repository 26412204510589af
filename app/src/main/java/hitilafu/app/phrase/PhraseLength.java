package hitilafu.app.phrase;

import hitilafu.model.Minutes;
import java.util.Locale;

/** A length of time with its bounds: "9 h (8–11 h)". */
public final class PhraseLength {
  private static final double HOUR = 60;
  private static final double DAY = 24 * HOUR;

  private PhraseLength() {}

  /** A length; null, and one without any figure, is "not stated". */
  public static String of(Minutes minutes) {
    if (minutes == null) {
      return Phrase.NOT_STATED;
    }
    return minutes.best() != null
        ? one(minutes.best()) + bounds(minutes)
        : withoutBest(minutes.low(), minutes.high());
  }

  /** A length that was reported; nothing at all is "none reported", which is not nought. */
  public static String reported(Minutes minutes) {
    return minutes.high() != null && minutes.high() == 0 ? "none reported" : of(minutes);
  }

  private static String bounds(Minutes minutes) {
    boolean wide =
        minutes.low() != null
            && minutes.high() != null
            && !one(minutes.low()).equals(one(minutes.high()));
    return wide ? " (" + range(minutes.low(), minutes.high()) + ")" : "";
  }

  private static String withoutBest(Double low, Double high) {
    if (low == null && high == null) {
      return Phrase.NOT_STATED;
    }
    if (high == null) {
      return "at least " + one(low);
    }
    return low == null || low == 0 ? "at most " + one(high) : range(low, high);
  }

  private static String range(double low, double high) {
    String most = one(high);
    String least = one(low);
    if (least.equals(most)) {
      return most;
    }
    String unit = most.substring(most.lastIndexOf(' '));
    return least.endsWith(unit)
        ? least.substring(0, least.length() - unit.length()) + "–" + most
        : least + " – " + most;
  }

  private static String one(double minutes) {
    if (minutes < 1.5 * HOUR) {
      return Math.round(minutes) + " min";
    }
    if (minutes < 2 * DAY) {
      return halves(minutes / HOUR) + " h";
    }
    String days = halves(minutes / DAY);
    return days + " days";
  }

  /** To the half, which is more than most reports support. */
  private static String halves(double value) {
    double rounded = Math.round(value * 2) / 2.0;
    return rounded == Math.rint(rounded)
        ? PhraseWord.number((long) rounded)
        : String.format(Locale.ENGLISH, "%,.1f", rounded);
  }
}
