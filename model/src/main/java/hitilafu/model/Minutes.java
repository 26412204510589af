package hitilafu.model;

/**
 * A length of time in minutes with its bounds.
 *
 * @param low at least this; null if unknown
 * @param best the figure to show; null if only bounds are known
 * @param high at most this; null if unbounded
 * @param stated whether a text prints it, rather than it being reckoned from start and end
 */
public record Minutes(Double low, Double best, Double high, boolean stated) {
  public Minutes {
    if (low != null && low < 0
        || low != null && high != null && low > high
        || best != null && low != null && best < low
        || best != null && high != null && best > high) {
      throw new IllegalArgumentException(
          "not 0 <= low <= best <= high: " + low + ", " + best + ", " + high);
    }
  }
}
