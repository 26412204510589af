package hitilafu.app.report.tell;

import hitilafu.app.draw.Bar.Interval;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * Incidents on the hours of a period, to be drawn. What it shows stands in words at each incident.
 *
 * @param caption how it is to be read
 * @param from first instant of the period
 * @param to the instant after its last
 */
public record HoursText(String caption, Instant from, Instant to, ZoneId zone, List<Line> lines) {

  /**
   * One incident.
   *
   * @param href its place in the issue
   * @param spoken when, in words
   * @param style part of a style class that stands for its level
   */
  public record Line(String label, String href, String spoken, String style, Interval interval) {}
}
