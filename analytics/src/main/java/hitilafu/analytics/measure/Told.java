package hitilafu.analytics.measure;

import hitilafu.analytics.compose.IncidentPage;
import hitilafu.analytics.correct.CorrectableField;
import hitilafu.model.Amendment;
import hitilafu.model.Incident;
import hitilafu.model.Level;
import hitilafu.model.Lifecycle;
import hitilafu.model.Minutes;
import hitilafu.model.Moment;
import hitilafu.model.Observation;
import hitilafu.model.Place;
import hitilafu.model.ServiceRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is told of one service's part in an incident. The incident's own service has the incident's
 * word. Another has that of the latest report on it that tells both when it failed and when it was
 * back; else the incident's.
 *
 * @param places a null among them is the whole service; never empty
 * @param duration only what a text prints
 * @param lastDown when a report last had it down; null if none says so at a known time
 */
record Told(
    Level level, Moment start, Moment end, Minutes duration, Instant lastDown, List<Place> places) {

  /** The latest report that tells both times has the word: it knows what earlier ones said. */
  private static final Comparator<Observation> LATEST_LAST =
      Comparator.comparing((Observation o) -> o.citation().firstKnownAt())
          .thenComparing(Observation::id);

  static Told of(ServiceRef service, Incident incident) {
    List<Observation> own =
        speaking(incident).stream().filter(o -> o.service().key().equals(service.key())).toList();
    boolean main = service.key().equals(incident.service().key());
    List<Place> places = places(main, own, incident);
    return own.stream()
        .filter(o -> !main && known(o.start()) && known(o.end()))
        .max(LATEST_LAST)
        .map(
            o ->
                new Told(
                    o.level() == null ? incident.level() : o.level(),
                    o.start(),
                    o.end(),
                    o.duration(),
                    lastDown(own),
                    places))
        .orElseGet(() -> byIncident(incident).at(places));
  }

  /** The incident's own word, for the whole of a service. */
  static Told byIncident(Incident incident) {
    Minutes duration = incident.duration();
    boolean printed = duration != null && duration.stated();
    List<Place> whole = new ArrayList<>();
    whole.add(null);
    return new Told(
        incident.level(),
        incident.start(),
        incident.end(),
        printed ? duration : null,
        lastDown(speaking(incident)),
        whole);
  }

  /** Neither taken back by their page nor dismissed. */
  private static List<Observation> speaking(Incident incident) {
    return IncidentPage.current(incident.observations()).stream()
        .filter(o -> !incident.review().dismissed().contains(o.id()))
        .toList();
  }

  private Told at(List<Place> elsewhere) {
    return new Told(level, start, end, duration, lastDown, elsewhere);
  }

  private static boolean known(Moment moment) {
    return moment != null && moment.resolved();
  }

  /** All that the reports on the service name, unless an analyst put the incident's right. */
  private static List<Place> places(boolean main, List<Observation> own, Incident incident) {
    boolean corrected =
        incident.review().amendments().stream()
            .map(Amendment::correction)
            .anyMatch(c -> CorrectableField.PLACE.name().equals(c.field()));
    List<Place> places = new ArrayList<>();
    if (main && corrected) {
      places.add(incident.place());
    } else {
      own.stream().flatMap(o -> o.places().stream()).distinct().forEach(places::add);
    }
    if (places.isEmpty()) {
      places.add(null);
    }
    return places;
  }

  private static Instant lastDown(Collection<Observation> reports) {
    return reports.stream()
        .filter(
            o -> o.lifecycle() == Lifecycle.INVESTIGATING || o.lifecycle() == Lifecycle.IDENTIFIED)
        .map(o -> o.citation().publishedAt())
        .flatMap(Stream::ofNullable)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }
}
