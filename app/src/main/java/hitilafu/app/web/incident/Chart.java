package hitilafu.app.web.incident;

import hitilafu.app.phrase.PhraseTime;
import hitilafu.app.web.draw.Bar;
import hitilafu.app.web.draw.Bar.Interval;
import hitilafu.app.web.draw.TimeAxis;
import hitilafu.app.web.evidence.Reports;
import hitilafu.model.Incident;
import hitilafu.model.Lifecycle;
import hitilafu.model.Observation;
import hitilafu.model.Precision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The interval of an incident on an axis of days, and under it those of the reports where they
 * differ.
 *
 * @param ticks marks of the axis
 * @param bar the interval shown first
 * @param claimed intervals of single reports; empty unless they differ
 */
record Chart(List<TimeAxis.Tick> ticks, Bar bar, List<Bar> claimed) {
  private static final int MOST_CLAIMED = 6;

  private record Row(String label, Interval interval) {}

  /** Empty if neither a start nor an end can be tied to the calendar. */
  static Optional<Chart> of(Incident incident, Reports reports, PhraseTime time) {
    Interval shown =
        new Interval(incident.start(), incident.end(), lastDown(reports.speaking().stream()));
    if (!shown.known()) {
      return Optional.empty();
    }
    List<Row> rows = rows(reports);
    TimeAxis axis = axis(shown, rows, time);
    return Optional.of(
        new Chart(
            axis.ticks(),
            bar(new Row(incident.service().name(), shown), axis, time),
            rows.stream().map(row -> bar(row, axis, time)).toList()));
  }

  private static List<Row> rows(Reports reports) {
    List<Row> rows = new ArrayList<>();
    for (Observation o : reports.speaking()) {
      Interval interval = new Interval(o.start(), o.end(), lastDown(Stream.of(o)));
      if (interval.known() && reports.of(o).copyOf() == null && rows.size() < MOST_CLAIMED) {
        rows.add(new Row(reports.of(o).publisher(), interval));
      }
    }
    long different = rows.stream().map(Row::interval).distinct().count();
    return different > 1 ? rows : List.of();
  }

  private static Bar bar(Row row, TimeAxis axis, PhraseTime time) {
    Interval interval = row.interval();
    String spoken = time.interval(interval.start(), interval.end()).text();
    return Bar.of(row.label(), spoken, interval, axis);
  }

  /** Open edges of single reports need no room: they fade out at the border. */
  private static TimeAxis axis(Interval shown, List<Row> rows, PhraseTime time) {
    List<Instant> known =
        Stream.concat(
                Stream.of(shown.first(), shown.last()),
                rows.stream().flatMap(row -> row.interval().bounds()))
            .sorted()
            .toList();
    return TimeAxis.around(known.getFirst(), known.getLast(), time.zone());
  }

  /** The latest report, dated to the minute, that had it down. */
  private static Instant lastDown(Stream<Observation> observations) {
    return observations
        .filter(
            o -> o.lifecycle() == Lifecycle.INVESTIGATING || o.lifecycle() == Lifecycle.IDENTIFIED)
        .filter(o -> o.citation().publishedPrecision() == Precision.MINUTE)
        .map(o -> o.citation().publishedAt())
        .max(Comparator.naturalOrder())
        .orElse(null);
  }
}
