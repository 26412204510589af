package hitilafu.app.report.tell;

/**
 * A headline figure.
 *
 * @param id its place in the issue
 * @param value with its bounds: "9 h (8–11 h)", "not stated"
 * @param before "the week before: 4 h"
 * @param band "median 3 h, 0 to 7 h in 12 weeks"; null if no week before is known
 * @param beside what has to be known with it; null if nothing
 * @param restsOn the incidents behind it
 * @param course the same through the weeks before; null if there is nothing to draw
 */
public record FigureText(
    String id,
    String name,
    String value,
    String before,
    String band,
    String beside,
    Words restsOn,
    Course course) {}
