package hitilafu.app.export;

import hitilafu.model.Cause;
import hitilafu.model.Choice;
import hitilafu.model.Citation;
import hitilafu.model.Count;
import hitilafu.model.Grade;
import hitilafu.model.Incident;
import hitilafu.model.IncidentUpdate;
import hitilafu.model.Level;
import hitilafu.model.Lifecycle;
import hitilafu.model.Link;
import hitilafu.model.Minutes;
import hitilafu.model.Moment;
import hitilafu.model.Observation;
import hitilafu.model.ObservationKind;
import hitilafu.model.Passages;
import hitilafu.model.Place;
import hitilafu.model.Precision;
import hitilafu.model.Review;
import hitilafu.model.ServiceRef;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * An incident as it is exported: one a line, its shown facts, the words they rest on, and who said
 * so.
 *
 * @param links why each report is held to be of this event
 * @param shown field name to the source whose claim is shown, or the correction, and the rule that
 *     chose it
 * @param updates what was known when, by the sources' own times
 * @param review what analysts put right, and what the machine says there
 * @param sources reports that speak of it as their main subject
 * @param background reports that recount it
 */
public record IncidentRow(
    String incident,
    String title,
    ObservationKind kind,
    ServiceRef service,
    String operator,
    List<ServiceRef> affectedServices,
    List<String> agencies,
    String country,
    Place place,
    String zone,
    Moment start,
    Moment end,
    Minutes duration,
    Level level,
    Lifecycle status,
    Cause cause,
    List<Count> counts,
    String workaround,
    Grade grade,
    List<Link> links,
    Map<String, Choice> shown,
    List<IncidentUpdate> updates,
    Review review,
    List<SourceRow> sources,
    List<SourceRow> background) {

  /**
   * A report, what it claims, and the words it gave as evidence.
   *
   * @param id the observation
   * @param evidence field name to words
   */
  public record SourceRow(
      String id,
      String article,
      String url,
      String title,
      String publisher,
      Instant publishedAt,
      Precision publishedPrecision,
      Instant capturedAt,
      Lifecycle lifecycle,
      Moment start,
      Moment end,
      Cause cause,
      List<Count> counts,
      String workaround,
      Map<String, Passages> evidence) {

    private static SourceRow of(Observation observation) {
      Citation citation = observation.citation();
      return new SourceRow(
          observation.id(),
          citation.article(),
          citation.url(),
          citation.title(),
          citation.publisher(),
          citation.publishedAt(),
          citation.publishedPrecision(),
          citation.capturedAt(),
          observation.lifecycle(),
          observation.start(),
          observation.end(),
          observation.cause(),
          observation.counts(),
          observation.workaround(),
          observation.evidence());
    }
  }

  /** The row of an incident. */
  public static IncidentRow of(Incident incident) {
    return new IncidentRow(
        incident.id(),
        incident.title(),
        incident.kind(),
        incident.service(),
        incident.operator(),
        incident.affectedServices(),
        incident.agencies(),
        incident.country(),
        incident.place(),
        incident.zone(),
        incident.start(),
        incident.end(),
        incident.duration(),
        incident.level(),
        incident.status(),
        incident.cause(),
        incident.counts(),
        incident.workaround(),
        incident.grade(),
        incident.links(),
        incident.shown(),
        incident.updates(),
        incident.review(),
        rows(incident.observations()),
        rows(incident.background()));
  }

  private static List<SourceRow> rows(List<Observation> observations) {
    return observations.stream()
        .sorted(Comparator.comparing(Observation::id))
        .map(SourceRow::of)
        .toList();
  }
}
