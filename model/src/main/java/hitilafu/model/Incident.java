package hitilafu.model;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The event behind one or more observations. Conflicting claims all stay in the observations; the
 * fields here are the ones shown first, and {@code shown} says whose they are and by which rule.
 *
 * @param id the id of its earliest observation
 * @param title composed from the facts
 * @param agencies all agencies that any report names as affected, sorted
 * @param counts all counts claimed, without repetition
 * @param links why each observation is held to be of this event
 * @param shown field name to whose claim is shown and why, sorted by field
 * @param updates by the sources' own times, undated ones last
 * @param review what analysts said of it
 * @param observations reports that speak of it as their main subject, earliest first
 * @param background reports that recount it, earliest first
 */
public record Incident(
    String id,
    String title,
    ObservationKind kind,
    ServiceRef service,
    String operator,
    String country,
    Place place,
    String zone,
    List<ServiceRef> affectedServices,
    List<String> agencies,
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
    List<Observation> observations,
    List<Observation> background) {

  public Incident {
    id = Absent.never(id, "id");
    title = Absent.never(title, "title");
    Absent.never(kind, "kind");
    Absent.never(service, "service");
    operator = Absent.text(operator);
    country = Absent.text(country);
    zone = zone == null ? "UTC" : zone;
    affectedServices = Absent.list(affectedServices);
    agencies = Absent.list(agencies);
    Absent.never(status, "status");
    counts = Absent.list(counts);
    workaround = Absent.text(workaround);
    Absent.never(grade, "grade");
    links = Absent.list(links);
    shown = Collections.unmodifiableMap(shown == null ? new TreeMap<>() : new TreeMap<>(shown));
    updates = Absent.list(updates);
    review = review == null ? Review.NONE : review;
    observations = Absent.list(observations);
    background = Absent.list(background);
    if (observations.isEmpty() && background.isEmpty()) {
      throw new IllegalArgumentException("an incident rests on at least one observation");
    }
  }

  /** All that it rests on: reports that speak of it, then those that recount it. */
  public Stream<Observation> allObservations() {
    return Stream.concat(observations.stream(), background.stream());
  }

  /** When the last of its reports was captured. */
  public Instant lastCapturedAt() {
    return allObservations()
        .map(observation -> observation.citation().capturedAt())
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  /**
   * When it last changed, by the clocks of its reports and of those who put it right: the latest
   * capture or correction. Nothing derived has a clock of its own.
   */
  public Instant changedAt() {
    return review.amendments().stream()
        .map(amendment -> amendment.correction().at())
        .reduce(lastCapturedAt(), (a, b) -> a.isAfter(b) ? a : b);
  }

  /** The same, with what analysts said of it. */
  public Incident with(Review said) {
    return new Incident(
        id,
        title,
        kind,
        service,
        operator,
        country,
        place,
        zone,
        affectedServices,
        agencies,
        start,
        end,
        duration,
        level,
        status,
        cause,
        counts,
        workaround,
        grade,
        links,
        shown,
        updates,
        said,
        observations,
        background);
  }
}
