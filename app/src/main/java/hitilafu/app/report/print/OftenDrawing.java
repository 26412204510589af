package hitilafu.app.report.print;

import hitilafu.app.draw.TimeAxis;
import hitilafu.app.report.tell.Block.Often;
import java.util.List;
import java.util.Objects;

/**
 * How often something occurred, beside what occurred most.
 *
 * @param width as SVG takes it
 */
record OftenDrawing(Often often, String width) {

  static List<OftenDrawing> of(List<Often> all) {
    int most = Math.max(1, all.stream().mapToInt(OftenDrawing::count).max().orElse(1));
    return all.stream()
        .map(one -> new OftenDrawing(one, TimeAxis.percent(100.0 * count(one) / most)))
        .toList();
  }

  private static int count(Often one) {
    return Objects.requireNonNullElse(one.count(), 0);
  }
}
