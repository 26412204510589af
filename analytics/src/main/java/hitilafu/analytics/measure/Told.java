package hitilafu.analytics.measure;

import hitilafu.analytics.compose.Speaking;
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
    List<Observation> speaking = Speaking.of(incident);
    List<Observation> own =
        speaking.stream().filter(o -> o.service().key().equals(service.key())).toList();
    boolean main = service.key().equals(incident.service().key());
    List<Place> places = places(main, own, incident);
    return main
        ? byIncident(incident).at(places)
        : own.stream()
            .filter(Told::tellsBothTimes)
            .max(LATEST_LAST)
            .map(o -> by(o, level(own, incident), lastDown(own), places))
            .orElseGet(() -> byIncident(incident).at(places).rated(level(own, incident)));
  }

  private static Told by(Observation report, Level level, Instant lastDown, List<Place> places) {
    return new Told(
        level, report.start(), report.end(), printed(report.duration()), lastDown, places);
  }

  /** The incident's own word, for the whole of a service. */
  static Told byIncident(Incident incident) {
    List<Place> whole = new ArrayList<>();
    whole.add(null);
    return new Told(
        incident.level(),
        incident.start(),
        incident.end(),
        printed(incident.duration()),
        lastDown(Speaking.of(incident)),
        whole);
  }

  private static Minutes printed(Minutes duration) {
    return duration != null && duration.stated() ? duration : null;
  }

  /** The worst that the reports on it tell; the incident's if they tell none. */
  private static Level level(List<Observation> own, Incident incident) {
    return own.stream()
        .map(Observation::level)
        .filter(level -> level != null && level != Level.UNDER_MAINTENANCE)
        .max(Comparator.naturalOrder())
        .orElse(incident.level());
  }

  private static boolean tellsBothTimes(Observation report) {
    return known(report.start())
        && known(report.end())
        && !report.end().latest().isBefore(report.start().earliest());
  }

  private Told rated(Level other) {
    return new Told(other, start, end, duration, lastDown, places);
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
