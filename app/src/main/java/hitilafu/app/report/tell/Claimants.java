package hitilafu.app.report.tell;

import hitilafu.model.Amendment;
import hitilafu.model.Choice;
import hitilafu.model.Correction;
import hitilafu.model.Incident;
import hitilafu.model.Observation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who says what of an incident, as footnotes. */
record Claimants(Incident incident, Sources sources) {
  /** More do not make a claim any more certain than its grade says. */
  private static final int MOST = 3;

  /** Where the words of a field are kept, if not under its own name. */
  private static final Map<String, List<String>> KEPT_AS =
      Map.of(
          "place", List.of("places", "place"),
          "status", List.of("lifecycle"),
          "agencies", List.of("affectedAgencies"),
          "level", List.of("level", "kind"));

  /** The sources of what is shown of some fields. */
  List<Integer> of(String... fields) {
    List<Integer> numbers = new ArrayList<>();
    for (String field : fields) {
      shown(field)
          .flatMap(choice -> observation(choice.by()))
          .ifPresent(observation -> numbers.add(cite(observation, field)));
    }
    return numbers;
  }

  /** A source that speaks of the incident at all. */
  List<Integer> any() {
    Observation first = speaking().findFirst().orElseThrow();
    return List.of(sources.cite(first, "service", "kind"));
  }

  /** The sources that claim something. */
  List<Integer> claiming(Predicate<Observation> claims, String field) {
    return speaking().filter(claims).limit(MOST).map(o -> cite(o, field)).distinct().toList();
  }

  int cite(Observation observation, String field) {
    return sources.cite(
        observation, KEPT_AS.getOrDefault(field, List.of(field)).toArray(String[]::new));
  }

  /** What another source says of a field, if it says anything else, the best such first. */
  List<Observation> others(String field) {
    return shown(field).stream()
        .flatMap(choice -> choice.claims().stream().filter(id -> !id.equals(choice.by())))
        .flatMap(id -> observation(id).stream())
        .toList();
  }

  /**
   * " (start and end put right by W. Achieng)", of one field " (put right by W. Achieng)"; empty if
   * nobody put any of these right.
   */
  String putRight(String... fields) {
    Map<String, List<String>> byWhom = new LinkedHashMap<>();
    for (String field : fields) {
      shown(field)
          .flatMap(choice -> correction(choice.by()))
          .ifPresent(
              correction ->
                  byWhom.computeIfAbsent(correction.by(), by -> new ArrayList<>()).add(field));
    }
    List<String> parts = new ArrayList<>();
    byWhom.forEach(
        (by, what) ->
            parts.add((fields.length == 1 ? "" : Listed.all(what) + " ") + "put right by " + by));
    return parts.isEmpty() ? "" : " (" + String.join("; ", parts) + ")";
  }

  private Optional<Choice> shown(String field) {
    return Optional.ofNullable(incident.shown().get(field));
  }

  private Optional<Observation> observation(String id) {
    return incident.allObservations().filter(o -> o.id().equals(id)).findFirst();
  }

  private Optional<Correction> correction(String id) {
    return incident.review().amendments().stream()
        .map(Amendment::correction)
        .filter(correction -> correction.id().equals(id))
        .findFirst();
  }

  /** Those that say what it was; what an analyst set aside is not among them. */
  Stream<Observation> speaking() {
    List<Observation> able =
        incident.observations().isEmpty() ? incident.background() : incident.observations();
    Set<String> dismissed = Set.copyOf(incident.review().dismissed());
    List<Observation> told = able.stream().filter(o -> !dismissed.contains(o.id())).toList();
    return (told.isEmpty() ? able : told).stream();
  }
}
