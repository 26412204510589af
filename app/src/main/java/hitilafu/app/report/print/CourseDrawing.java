package hitilafu.app.report.print;

import hitilafu.app.draw.TimeAxis;
import hitilafu.app.report.tell.Course;
import hitilafu.app.report.tell.Course.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * A figure through the periods before and this one: a column each, with its bounds as a line, and
 * the band of those before behind them. Places as SVG takes them.
 *
 * @param bandTop upper edge of the band
 * @param bandHeight of it
 * @param median where the middle of those before lies; null if only bounds are known
 */
record CourseDrawing(
    String spoken, String bandTop, String bandHeight, String median, List<Column> columns) {
  private static final double TOP = 4;
  private static final double BOTTOM = 44;
  private static final double FILLED = 0.56;

  /**
   * One period.
   *
   * @param known whether anything is to be drawn
   * @param style this, past or unknown
   * @param top of the column; null if only bounds are known
   * @param low lower end of the line of bounds; null if it has no length
   * @param open whether nothing bounds it above
   */
  record Column(
      String label,
      String style,
      String x,
      String width,
      String middle,
      String top,
      String height,
      String low,
      String high,
      boolean open) {}

  static CourseDrawing of(Course course) {
    double most = most(course);
    double bandTop = y(course.high() == null ? most : course.high(), most);
    double bandBottom = y(course.low(), most);
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < course.spots().size(); i++) {
      columns.add(column(course.spots().get(i), i, course.spots().size(), most));
    }
    return new CourseDrawing(
        course.spoken(),
        number(bandTop),
        number(Math.max(1, bandBottom - bandTop)),
        course.median() == null ? null : number(y(course.median(), most)),
        columns);
  }

  private static double most(Course course) {
    Stream<Double> values =
        course.spots().stream()
            .flatMap(s -> Stream.of(s.low(), s.best(), s.high()).filter(v -> v != null));
    DoubleStream all = values.mapToDouble(Double::doubleValue);
    double high = course.high() == null ? course.low() : course.high();
    return Math.max(1, Math.max(high, all.max().orElse(0)));
  }

  private static Column column(Spot spot, int at, int of, double most) {
    double room = 100.0 / of;
    boolean last = at == of - 1;
    boolean open = spot.known() && spot.high() == null;
    double high = open ? most : spot.known() ? spot.high() : 0;
    boolean wide = spot.known() && high > spot.low();
    double best = spot.best() == null ? 0 : spot.best();
    return new Column(
        spot.label(),
        spot.known() ? last ? "this" : "past" : "unknown",
        TimeAxis.percent(room * (at + (1 - FILLED) / 2)),
        TimeAxis.percent(room * FILLED),
        TimeAxis.percent(room * (at + 0.5)),
        spot.best() == null ? null : number(y(best, most)),
        spot.best() == null ? null : number(Math.max(0.75, BOTTOM - y(best, most))),
        wide ? number(y(spot.low(), most)) : null,
        wide ? number(y(high, most)) : null,
        open);
  }

  private static double y(double value, double most) {
    return BOTTOM - (BOTTOM - TOP) * Math.min(1, value / most);
  }

  private static String number(double value) {
    return String.format(Locale.ENGLISH, "%.2f", value);
  }
}
