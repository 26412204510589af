package hitilafu.model;

/**
 * The share of a period in which a service was up, by two published rules. Only for a service whose
 * source was polled through the period: silence is not uptime.
 *
 * @param weighted 1 - (major + 0.3 partial) / T, as Statuspage reckons
 * @param full 1 - (major + partial) / T
 */
public record Availability(Bounds weighted, Bounds full) {
  /**
   * A share from 0 to 1.
   *
   * @param best null if only bounds are known
   */
  public record Bounds(double low, Double best, double high) {}
}
