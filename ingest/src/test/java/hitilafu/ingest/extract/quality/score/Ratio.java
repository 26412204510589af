package hitilafu.ingest.extract.quality.score;

/** Divisions that give 0 where there is nothing to divide by. */
final class Ratio {
  private Ratio() {}

  static double of(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }

  /** The harmonic mean, which of precision and recall is F1. */
  static double harmonic(double a, double b) {
    return of(2 * a * b, a + b);
  }
}
