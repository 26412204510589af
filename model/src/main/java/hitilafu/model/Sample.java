package hitilafu.model;

/**
 * Some measured lengths of time, in minutes.
 *
 * @param n how many
 * @param median null if there is none
 * @param low lower bound of the median's interval at 95 %; null for fewer than 6
 * @param high upper bound of it; null exactly when {@code low} is
 * @param p90 null for fewer than 10
 */
public record Sample(int n, Double median, Double low, Double high, Double p90) {
  /** No measurement at all. */
  public static final Sample NONE = new Sample(0, null, null, null, null);
}
