package hitilafu.app.report.print;

import hitilafu.app.draw.Bar;
import hitilafu.app.draw.TimeAxis;
import hitilafu.app.report.tell.HoursText;
import java.util.List;

/** Incidents on the hours of a period, a bar each. */
record HoursDrawing(String caption, List<TimeAxis.Tick> ticks, List<Line> lines) {

  /** A bar and where it leads. */
  record Line(Bar bar, String href, String style) {}

  static HoursDrawing of(HoursText hours) {
    TimeAxis axis =
        new TimeAxis(hours.from().atZone(hours.zone()), hours.to().atZone(hours.zone()));
    return new HoursDrawing(
        hours.caption(),
        axis.ticks(),
        hours.lines().stream()
            .map(
                line ->
                    new Line(
                        Bar.of(line.label(), line.spoken(), line.interval(), axis),
                        line.href(),
                        line.style()))
            .toList());
  }
}
