package hitilafu.app.web.incident;

import hitilafu.app.draw.Bar;
import hitilafu.app.draw.Bar.Interval;
import hitilafu.app.draw.TimeAxis;
import hitilafu.app.phrase.Phrase;
import hitilafu.app.phrase.PhraseClaim;
import hitilafu.app.phrase.PhraseTime;
import hitilafu.app.phrase.PhraseWord;
import hitilafu.app.web.evidence.Reports;
import hitilafu.model.Impact;
import hitilafu.model.Incident;
import hitilafu.model.Level;
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
 * Intervals on an axis of days.
 *
 * @param ticks marks of the axis
 * @param rows from top to bottom
 * @param more how many are left out
 */
record Chart(List<TimeAxis.Tick> ticks, List<Row> rows, int more) {
  private static final int MOST_STATED = 12;
  private static final int MOST_INFERRED = 3;
  private static final int MOST_CLAIMED = 6;

  /**
   * A bar and what it is of.
   *
   * @param style part of a style class for its level
   * @param note its level in words, or that it is inferred; empty if that is said elsewhere
   */
  record Row(Bar bar, String style, String note, boolean stated) {}

  private record Drawn(String label, Interval interval, String style, String note, boolean stated) {
    Row on(TimeAxis axis, PhraseTime time) {
      String spoken = time.interval(interval.start(), interval.end()).text();
      return new Row(Bar.of(label, spoken, interval, axis), style, note, stated);
    }
  }

  /**
   * What was hit, service by service; empty if neither a start nor an end can be tied to the
   * calendar.
   *
   * @param impacts stated ones first
   */
  static Optional<Chart> ofHit(
      Incident incident, List<Impact> impacts, Reports reports, PhraseTime time) {
    List<Drawn> hit = hit(incident, impacts, reports);
    List<Drawn> shown =
        Stream.concat(
                hit.stream().filter(Drawn::stated).limit(MOST_STATED),
                hit.stream().filter(row -> !row.stated()).limit(MOST_INFERRED))
            .toList();
    return shown.isEmpty()
        ? Optional.empty()
        : Optional.of(of(shown, hit.size() - shown.size(), shown, time));
  }

  /** The intervals of single reports; empty unless they differ. */
  static Optional<Chart> ofClaims(Incident incident, Reports reports, PhraseTime time) {
    List<Drawn> claimed = claimed(reports, PhraseWord.style(incident.level()));
    List<Drawn> fine = claimed.stream().filter(row -> row.interval().fine()).toList();
    return claimed.isEmpty()
        ? Optional.empty()
        : Optional.of(of(claimed, 0, fine.isEmpty() ? claimed : fine, time));
  }

  /**
   * @param held what the axis has room for; the others may run out of it
   */
  private static Chart of(List<Drawn> rows, int more, List<Drawn> held, PhraseTime time) {
    List<Instant> known =
        held.stream()
            .map(Drawn::interval)
            .flatMap(i -> Stream.of(i.first(), i.last()))
            .sorted()
            .toList();
    TimeAxis axis = TimeAxis.around(known.getFirst(), known.getLast(), time.zone());
    return new Chart(axis.ticks(), rows.stream().map(row -> row.on(axis, time)).toList(), more);
  }

  /** What was found to be no incident hit nothing, and is drawn as it was told. */
  private static List<Drawn> hit(Incident incident, List<Impact> impacts, Reports reports) {
    if (impacts.isEmpty()) {
      Interval told =
          new Interval(incident.start(), incident.end(), lastDown(reports.speaking().stream()));
      String style = PhraseWord.style(incident.level());
      return told.known()
          ? List.of(new Drawn(incident.service().name(), told, style, "", true))
          : List.of();
    }
    return impacts.stream().map(Chart::drawn).filter(row -> row.interval().known()).toList();
  }

  private static Drawn drawn(Impact impact) {
    String place = impact.place() == null ? "" : ", " + PhraseClaim.of(impact.place());
    return new Drawn(
        impact.service().name() + place,
        new Interval(impact.start(), impact.end(), impact.lastReportedDown()),
        PhraseWord.style(impact.level()),
        impact.stated() ? level(impact.level()) : "inferred",
        impact.stated());
  }

  private static String level(Level level) {
    return level == null ? "level " + Phrase.NOT_STATED : PhraseWord.of(level);
  }

  private static List<Drawn> claimed(Reports reports, String style) {
    List<Drawn> rows = new ArrayList<>();
    for (Observation o : reports.speaking()) {
      Interval interval = new Interval(o.start(), o.end(), lastDown(Stream.of(o)));
      if (interval.known() && reports.of(o).copyOf() == null && rows.size() < MOST_CLAIMED) {
        rows.add(new Drawn(reports.of(o).publisher(), interval, style, "", true));
      }
    }
    long different = rows.stream().map(Drawn::interval).distinct().count();
    return different > 1 ? rows : List.of();
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
