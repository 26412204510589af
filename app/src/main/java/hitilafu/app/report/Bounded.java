package hitilafu.app.report;

import hitilafu.model.Lost;
import hitilafu.model.Minutes;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A figure with its bounds.
 *
 * @param low at least this
 * @param best null if only bounds are known
 * @param high at most this; null if nothing bounds it
 */
public record Bounded(double low, Double best, Double high) {
  private static final int DIGITS = 3;

  /** What is known exactly. */
  public static Bounded exactly(double value) {
    return new Bounded(value, value, value);
  }

  public static Bounded of(Minutes minutes) {
    return new Bounded(minutes.low(), minutes.best(), minutes.high());
  }

  /** Of what failed; empty if no minute of it is known, which is not 0. */
  public static Optional<Bounded> known(Minutes outage) {
    return outage.high() == 0 ? Optional.empty() : Optional.of(of(outage));
  }

  /** Empty if nobody counted. */
  public static Optional<Bounded> of(Lost lost) {
    return lost.low() == null
        ? Optional.empty()
        : Optional.of(new Bounded(lost.low(), lost.best(), lost.high()));
  }

  /** Whether low, best and high are one. */
  public boolean exact() {
    return best != null && high != null && low == high;
  }

  /** Of minutes: as such. */
  Minutes minutes() {
    return new Minutes(low, best, high, false);
  }

  /** "44,000 (33,000–55,000)", "at least 3,000". */
  String number() {
    if (high == null) {
      return "at least " + number(low);
    }
    if (number(low).equals(number(high))) {
      return number(low);
    }
    String range = number(low) + "–" + number(high);
    return best == null ? range : number(best) + " (" + range + ")";
  }

  /**
   * The same to three digits and in whole hours, because claimed numbers times uncertain hours are
   * no finer. What is not exact is rounded outwards, so that it still holds what it held.
   */
  Bounded roughly() {
    if (exact()) {
      return exactly(digits(low, RoundingMode.HALF_UP));
    }
    return new Bounded(
        digits(low, RoundingMode.FLOOR),
        best == null ? null : Double.valueOf(digits(best, RoundingMode.HALF_UP)),
        high == null ? null : Double.valueOf(digits(high, RoundingMode.CEILING)));
  }

  private static double digits(double value, RoundingMode how) {
    BigDecimal exact = new BigDecimal(value);
    int whole = exact.precision() - exact.scale();
    return exact.setScale(Math.min(0, DIGITS - whole), how).doubleValue();
  }

  private static String number(double value) {
    return String.format(Locale.ENGLISH, "%,.0f", value);
  }

  /**
   * What is in the middle of several, each of which lies somewhere within its bounds: so does the
   * middle within the middles of the bounds. Of an even number the mean of the two in the middle.
   */
  static Bounded median(List<Bounded> all) {
    Double high = middle(all.stream().map(Bounded::ceiling).toList());
    boolean known = all.stream().allMatch(one -> one.best() != null);
    return new Bounded(
        middle(all.stream().map(Bounded::low).toList()),
        known ? middle(all.stream().map(Bounded::best).toList()) : null,
        high.isInfinite() ? null : high);
  }

  private static double middle(List<Double> values) {
    List<Double> sorted = values.stream().sorted(Comparator.naturalOrder()).toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }

  double ceiling() {
    return Objects.requireNonNullElse(high, Double.POSITIVE_INFINITY);
  }
}
