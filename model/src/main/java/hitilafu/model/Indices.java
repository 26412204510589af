package hitilafu.model;

/**
 * Reliability per customer served (IEEE 1366-2012). Only what customers are known of is in them.
 *
 * @param customers served, by the catalog's public figure
 * @param saifi interruptions a customer
 * @param saidi hours of interruption a customer; best is null if a length has bounds only
 * @param caidi hours an interruption: saidi / saifi; null without interruptions
 * @param counted outages of which the customers hit are known
 * @param outages all that began in the period
 */
public record Indices(
    long customers, double saifi, Hours saidi, Hours caidi, int counted, int outages) {
  /** Hours with bounds; best null if unknown. */
  public record Hours(double low, Double best, double high) {
    /** Each divided by a number above 0. */
    public Hours over(double divisor) {
      return new Hours(
          low / divisor, best == null ? null : (Double) (best / divisor), high / divisor);
    }
  }
}
