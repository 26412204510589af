package hitilafu.app.export;

import hitilafu.analytics.measure.Measuring;
import hitilafu.model.Footprint;
import hitilafu.model.Grade;
import hitilafu.model.Impact;
import hitilafu.model.Level;
import hitilafu.model.Minutes;
import hitilafu.model.Moment;
import hitilafu.model.ObservationKind;
import hitilafu.model.Place;
import hitilafu.model.ServiceRef;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * One impact as it is exported: one a line.
 *
 * @param incident whose impact it is; leads to the words and sources
 * @param grade of the incident
 * @param sector of the service, by the catalog; null if it knows none
 * @param minutes low, best, high; null if its day is not known
 * @param openEnded whether nobody reported an end: its minutes are in no sum
 * @param stated false if it follows only from the catalog's dependencies: its minutes are in no sum
 */
public record ImpactRow(
    String incident,
    String title,
    ServiceRef service,
    String operator,
    String country,
    Place place,
    String zone,
    ObservationKind kind,
    Level level,
    Moment start,
    Moment end,
    Minutes minutes,
    boolean openEnded,
    Instant lastReportedDown,
    boolean stated,
    Grade grade,
    String sector) {
  private static final Comparator<ImpactRow> BY_START =
      Comparator.comparing(
              (ImpactRow row) -> row.start() == null ? null : row.start().earliest(),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(ImpactRow::incident)
          .thenComparing(row -> !row.stated())
          .thenComparing(row -> row.service().key())
          .thenComparing(row -> String.valueOf(row.place()));

  /** The impacts of these, by start, the undated last. */
  public static List<ImpactRow> of(Collection<Footprint> footprints) {
    return footprints.stream()
        .flatMap(footprint -> footprint.impacts().stream().map(i -> of(footprint, i)))
        .sorted(BY_START)
        .toList();
  }

  private static ImpactRow of(Footprint footprint, Impact impact) {
    return new ImpactRow(
        impact.incident(),
        footprint.title(),
        impact.service(),
        impact.operator(),
        impact.country(),
        impact.place(),
        impact.zone(),
        impact.kind(),
        impact.level(),
        impact.start(),
        impact.end(),
        Measuring.length(impact).orElse(null),
        Measuring.openEnded(impact),
        impact.lastReportedDown(),
        impact.stated(),
        footprint.grade(),
        impact.sector());
  }
}
