package hitilafu.app.draw;

import hitilafu.model.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An interval as it is drawn: solid where it is certain, from the latest start to the earliest end;
 * faded out to the earliest start and the latest end; an open edge where a start or an end was not
 * stated.
 *
 * @param label whose word it is
 * @param spoken the same in words
 * @param spans from left to right
 */
public record Bar(String label, String spoken, List<Span> spans) {

  /**
   * A stretch of a bar.
   *
   * @param kind style class: rising, solid, falling, open-start or open-end
   * @param x as SVG takes it
   * @param width as SVG takes it
   */
  public record Span(String kind, String x, String width) {}

  /**
   * What is drawn.
   *
   * @param start null or unresolved if not stated
   * @param end null or unresolved if not stated
   * @param lastDown the last report that had it down; null if none is dated
   */
  public record Interval(Moment start, Moment end, Instant lastDown) {
    private static final Duration OPEN = Duration.ofHours(6);
    private static final Duration COARSE = Duration.ofHours(36);

    public Interval {
      start = start != null && start.resolved() ? start : null;
      end = end != null && end.resolved() ? end : null;
    }

    public boolean known() {
      return start != null || end != null;
    }

    public Instant first() {
      return start != null ? start.earliest() : end.earliest().minus(OPEN);
    }

    public Instant last() {
      return end != null ? end.latest() : certainlyDownUntil().plus(OPEN);
    }

    /** Whether what is stated of it is known to the day, or finer. */
    public boolean fine() {
      return Stream.of(Optional.ofNullable(start), Optional.ofNullable(end))
          .flatMap(Optional::stream)
          .noneMatch(m -> Duration.between(m.earliest(), m.latest()).compareTo(COARSE) > 0);
    }

    /** Of an open end: down at least until then. */
    public Instant certainlyDownUntil() {
      return Optional.ofNullable(lastDown)
          .filter(down -> down.isAfter(start.latest()))
          .orElse(start.latest());
    }
  }

  public static Bar of(String label, String spoken, Interval interval, TimeAxis axis) {
    return new Bar(label, spoken, spans(interval, axis));
  }

  private static List<Span> spans(Interval interval, TimeAxis axis) {
    List<Span> spans = new ArrayList<>();
    Moment start = interval.start();
    Moment end = interval.end();
    if (start == null) {
      add(spans, "open-start", 0, axis.position(end.earliest()));
      add(spans, "falling", axis.position(end.earliest()), axis.position(end.latest()));
      return spans;
    }
    double from = axis.position(start.latest());
    double to = axis.position(end == null ? interval.certainlyDownUntil() : end.earliest());
    // Ranges that overlap leave nothing certain: the fades meet half-way, within both ranges.
    boolean overlap = from > to;
    double meet = overlap ? meeting(start, end, axis) : from;
    add(spans, "rising", axis.position(start.earliest()), meet);
    add(spans, "solid", from, to);
    if (end == null) {
      add(spans, "open-end", to, 100);
    } else {
      add(spans, "falling", overlap ? meet : to, axis.position(end.latest()));
    }
    return spans;
  }

  private static double meeting(Moment start, Moment end, TimeAxis axis) {
    double halfWay = (axis.position(start.latest()) + axis.position(end.earliest())) / 2;
    double earliest = axis.position(start.earliest());
    return Math.clamp(halfWay, earliest, Math.max(earliest, axis.position(end.latest())));
  }

  private static void add(List<Span> spans, String kind, double from, double to) {
    if (to > from) {
      spans.add(new Span(kind, TimeAxis.percent(from), TimeAxis.percent(to - from)));
    }
  }
}
