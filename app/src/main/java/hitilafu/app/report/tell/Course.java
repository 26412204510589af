package hitilafu.app.report.tell;

import java.util.List;

/**
 * A figure through the periods before and this one, to be drawn.
 *
 * @param spoken the same in words
 * @param spots in order; the last is the issue's own
 * @param low of the band in which the periods before lie
 * @param median of them; null if only bounds are known
 * @param high null if nothing bounds one of them
 */
public record Course(String spoken, List<Spot> spots, double low, Double median, Double high) {

  /**
   * One period.
   *
   * @param label its name
   * @param low null if it is not known
   * @param best null if only bounds are known
   * @param high null if nothing bounds it
   */
  public record Spot(String label, Double low, Double best, Double high) {
    public boolean known() {
      return low != null;
    }
  }
}
