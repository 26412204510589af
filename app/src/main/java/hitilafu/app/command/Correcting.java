package hitilafu.app.command;

import hitilafu.analytics.correct.CorrectableField;
import hitilafu.analytics.correct.Ground;
import hitilafu.app.home.Home;
import hitilafu.index.search.IncidentSearcher;
import hitilafu.model.Correction;
import hitilafu.model.CorrectionKind;
import hitilafu.model.Incident;
import hitilafu.model.Observation;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns what someone typed into corrections, or says in a line what is wrong with it.
 *
 * @param now when it is made
 * @param by who makes it
 * @param why the reason
 */
record Correcting(Home home, Instant now, String by, String why) {

  /**
   * @param id the incident; null for an undoing
   * @throws UserError if there is no such incident, field, value or correction
   */
  List<Correction> make(String id, CorrectOptions what) throws IOException {
    if (what.undo != null) {
      return List.of(undo(what.undo));
    }
    if (id == null) {
      throw new UserError(ExitCode.USAGE, "which incident? give its ID");
    }
    try (IncidentSearcher searcher = home.searcher()) {
      Incident incident = Given.incident(searcher, id);
      if (what.set != null) {
        return set(incident, what.set);
      }
      if (what.clear != null) {
        return what.clear.stream().map(f -> ofField(incident, field(f), null)).toList();
      }
      if (what.merge != null) {
        return List.of(merge(incident, what.merge, searcher));
      }
      if (what.split != null) {
        return List.of(split(incident, what.split));
      }
      return List.of(
          what.reviewed
              ? of(CorrectionKind.REVIEWED, observations(incident))
              : of(CorrectionKind.NOT_AN_INCIDENT, observations(incident)));
    }
  }

  private List<Correction> set(Incident incident, Map<String, String> values) {
    Ground ground = Ground.of(incident, home.catalog());
    List<Correction> made = new ArrayList<>();
    values.forEach(
        (name, value) -> {
          CorrectableField<?> field = field(name);
          try {
            field.read(value, ground);
          } catch (IllegalArgumentException wrong) {
            throw new UserError(ExitCode.USAGE, name + ": " + wrong.getMessage());
          }
          made.add(ofField(incident, field, value));
        });
    return made;
  }

  private Correction ofField(Incident incident, CorrectableField<?> field, String value) {
    return Correction.ofField(incident.id(), field.name(), value, now, by, why);
  }

  private static CorrectableField<?> field(String name) {
    return CorrectableField.find(name)
        .orElseThrow(
            () ->
                new UserError(
                    ExitCode.USAGE,
                    "there is no field \"%s\" to correct; there are %s"
                        .formatted(
                            name,
                            CorrectableField.ALL.stream()
                                .map(CorrectableField::name)
                                .collect(Collectors.joining(", ")))));
  }

  private Correction merge(Incident incident, List<String> others, IncidentSearcher searcher) {
    List<String> ids = new ArrayList<>(List.of(incident.id()));
    for (String other : others) {
      Incident found = Given.incident(searcher, other);
      if (found.country() == null
          ? incident.country() != null
          : !found.country().equals(incident.country())) {
        throw new UserError(
            ExitCode.USAGE,
            "%s is in another country; incidents do not cross borders".formatted(other));
      }
      ids.add(found.id());
    }
    if (ids.stream().distinct().count() < 2) {
      throw new UserError(ExitCode.USAGE, "these are one incident already");
    }
    return of(CorrectionKind.MERGE, ids);
  }

  private Correction split(Incident incident, List<String> off) {
    List<String> staying = new ArrayList<>(observations(incident));
    for (String observation : off) {
      if (!staying.remove(observation)) {
        throw new UserError(
            ExitCode.NOT_FOUND,
            "%s is no observation of incident %s; `hitilafu incident %s` lists them"
                .formatted(observation, incident.id(), incident.id()));
      }
    }
    if (staying.isEmpty()) {
      throw new UserError(ExitCode.USAGE, "nothing would stay; leave one observation out");
    }
    return Correction.split(off, staying, now, by, why);
  }

  private Correction undo(String id) throws IOException {
    List<Correction> found =
        home.corrections().all().stream().filter(c -> c.id().startsWith(id)).toList();
    if (found.size() != 1) {
      throw new UserError(
          ExitCode.NOT_FOUND,
          found.isEmpty()
              ? "no correction " + id + "; `hitilafu correct --list` lists them"
              : id + " begins the ids of %d corrections; give more of it".formatted(found.size()));
    }
    Correction undone = found.getFirst();
    return Correction.undo(undone, after(undone), by, why);
  }

  /** After what it undoes, also if the clock was put back. */
  private Instant after(Correction undone) {
    return now.isAfter(undone.at()) ? now : undone.at().plusMillis(1);
  }

  private Correction of(CorrectionKind kind, List<String> observations) {
    return Correction.of(kind, observations, now, by, why);
  }

  private static List<String> observations(Incident incident) {
    return Stream.concat(incident.observations().stream(), incident.background().stream())
        .map(Observation::id)
        .toList();
  }
}
