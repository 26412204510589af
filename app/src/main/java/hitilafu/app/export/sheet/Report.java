package hitilafu.app.export.sheet;

import hitilafu.app.export.Column;
import hitilafu.app.export.ObservationRow;
import hitilafu.app.export.Sheet.Reference;
import hitilafu.model.Citation;
import hitilafu.model.Incident;
import hitilafu.model.Observation;
import hitilafu.model.Passages;
import hitilafu.model.ReviewState;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Stream;

/** An observation, and the incident that holds it now. */
public record Report(Incident incident, Observation observation) {

  /** The columns of what belongs to a report, which say to whose. */
  static <T> Stream<Column<T>> columns(Function<T, Report> report) {
    return Stream.of(
        Column.<T>text("observation", "The observation", row -> report.apply(row).id()).always(),
        Column.<T>text(
                "incident", "The incident that holds it now", row -> report.apply(row).incidentId())
            .always());
  }

  /** Where these columns lead. */
  static Reference[] references() {
    return new Reference[] {
      new Reference("observation", "observations", "observation"),
      new Reference("incident", "incidents", "incident")
    };
  }

  /** All reports of an incident. */
  public static Stream<Report> of(Incident incident) {
    return incident.allObservations().map(observation -> new Report(incident, observation));
  }

  /** The row of it. */
  public ObservationRow row() {
    return new ObservationRow(incidentId(), dismissed(), observation);
  }

  String id() {
    return observation.id();
  }

  String incidentId() {
    return incident.id();
  }

  Citation citation() {
    return observation.citation();
  }

  /** Whether an analyst found that it speaks of no outage. */
  boolean dismissed() {
    return incident.review().state() == ReviewState.DISMISSED
        || incident.review().dismissed().contains(id());
  }

  /** The words that it gives for what it claims, each once. */
  Stream<String> quotations() {
    return observation.evidence().values().stream()
        .map(Passages::list)
        .flatMap(Collection::stream)
        .map(passage -> passage.quote())
        .distinct();
  }
}
