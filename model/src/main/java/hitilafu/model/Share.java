package hitilafu.model;

/**
 * So many of so many, and where the true share lies with 95 %.
 *
 * @param low null if {@code whole} is 0
 * @param high null if {@code whole} is 0
 */
public record Share(int part, int whole, Double low, Double high) {
  private static final double Z = 1.959964;

  /** With Wilson's interval (1927), which holds for small numbers too. */
  public static Share of(int part, int whole) {
    if (part < 0 || part > whole) {
      throw new IllegalArgumentException(part + " of " + whole);
    }
    if (whole == 0) {
      return new Share(0, 0, null, null);
    }
    double p = (double) part / whole;
    double z2 = Z * Z / whole;
    double middle = (p + z2 / 2) / (1 + z2);
    double half = Z * Math.sqrt(p * (1 - p) / whole + z2 / (4 * whole)) / (1 + z2);
    return new Share(part, whole, Math.max(0, middle - half), Math.min(1, middle + half));
  }
}
