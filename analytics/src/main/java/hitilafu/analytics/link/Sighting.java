package hitilafu.analytics.link;

import hitilafu.analytics.compose.IncidentPage;
import hitilafu.analytics.correct.Partition;
import hitilafu.model.ContentId;
import hitilafu.model.Moment;
import hitilafu.model.Observation;
import hitilafu.model.ObservationKind;
import hitilafu.model.Place;
import hitilafu.model.ServiceRef;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An observation as linking sees it.
 *
 * @param places names of where it was felt, in lower case; empty if none is named
 * @param platforms ids of the services that its own stands on
 * @param affected keys of the services that it names as hit as well
 * @param bodies names of the operator and of the organisations hit, in lower case
 * @param words what tells the names of its service and operator from others
 * @param apart ids of the observations that an analyst keeps it apart from
 * @param page the incident page of a status page that it is a state of; null if it is none
 * @param outline the same for observations of one service that began and ended alike: each of them
 *     is tied to each other, and what keeps one of them apart by its times keeps all; of undated
 *     ones for copies of one text
 */
record Sighting(
    Observation observation,
    When when,
    Set<String> places,
    Set<String> platforms,
    Set<String> affected,
    Set<String> bodies,
    Set<String> words,
    Specifics specifics,
    Set<String> apart,
    String page,
    String outline) {

  static Sighting of(Observation observation, Kin kin, Partition partition) {
    Set<String> bodies = new TreeSet<>();
    observation.affectedAgencies().forEach(name -> bodies.add(name.toLowerCase(Locale.ROOT)));
    if (observation.operator() != null) {
      bodies.add(observation.operator().toLowerCase(Locale.ROOT));
    }
    When when = When.of(observation);
    Set<String> places = places(observation);
    return new Sighting(
        observation,
        when,
        places,
        kin.platforms(observation),
        observation.affectedServices().stream().map(ServiceRef::key).collect(Collectors.toSet()),
        bodies,
        NameWords.of(observation.service().name(), observation.operator(), places),
        Specifics.of(observation),
        partition.apart(observation.id()),
        IncidentPage.of(observation.citation()).orElse(null),
        outline(observation, when));
  }

  private static Set<String> places(Observation observation) {
    Set<String> places = new TreeSet<>();
    for (Place place : observation.places()) {
      Stream.of(place.region(), place.area())
          .filter(Objects::nonNull)
          .forEach(name -> places.add(name.toLowerCase(Locale.ROOT)));
    }
    return places;
  }

  private static String outline(Observation observation, When when) {
    return when.known()
        ? "outline "
            + ContentId.of(
                when.kind(),
                observation.service().key(),
                observation.kind() == ObservationKind.MAINTENANCE,
                observation.news(),
                when.from(),
                when.to(),
                when.until(),
                bounds(observation.start()),
                bounds(observation.end()),
                IncidentPage.of(observation.citation()).orElse(null))
        : "outline "
            + ContentId.of(
                when.kind(),
                observation.service().key(),
                observation.kind() == ObservationKind.MAINTENANCE,
                observation.news(),
                observation.citation().fingerprint(),
                IncidentPage.of(observation.citation()).orElse(null));
  }

  private static String bounds(Moment moment) {
    return moment == null || !moment.resolved()
        ? null
        : moment.earliest() + " " + moment.latest() + " " + moment.precision();
  }

  String article() {
    return observation.citation().article();
  }

  String id() {
    return observation.id();
  }

  String service() {
    return observation.service().key();
  }

  /** Whether both are states of one incident page. */
  boolean samePage(Sighting other) {
    return page != null && page.equals(other.page);
  }

  /** In lower case; null if not known. */
  String operator() {
    return observation.operator() == null ? null : observation.operator().toLowerCase(Locale.ROOT);
  }

  /** The same for every copy of a text. */
  String print() {
    return observation.citation().fingerprint();
  }

  boolean is(When.Kind kind) {
    return when.kind() == kind;
  }

  /** Whether it is placed before the other, which may join it. */
  boolean before(Sighting other) {
    return when.kind().compareTo(other.when.kind()) < 0;
  }

  boolean planned() {
    return observation.kind() == ObservationKind.MAINTENANCE;
  }

  /** Under these it can be found by what may be one event with it. */
  Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    keys.add("service " + service());
    platforms.forEach(id -> keys.add("service " + id));
    affected.forEach(key -> keys.add("service " + key));
    bodies.forEach(name -> keys.add("body " + name));
    words.forEach(word -> keys.add("word " + word));
    return keys;
  }
}
