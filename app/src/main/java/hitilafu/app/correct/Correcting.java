package hitilafu.app.correct;

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
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Turns what someone typed or sent into corrections, or says in a line what is wrong with it.
 *
 * @param now when it is made
 * @param by who makes it
 * @param why the reason; only of a review it may be left out
 */
public record Correcting(Home home, IncidentSearcher searcher, Instant now, String by, String why) {

  /**
   * The corrections that do a deed; nothing is kept yet.
   *
   * @param id the incident or any of its observations; may be null for an undoing
   * @throws CorrectionFault if there is no such incident, field, value or correction, or no reason
   */
  public List<Correction> make(String id, Deed deed) throws IOException {
    String reason = reason(deed);
    Making making = new Making(now, by, reason);
    if (deed.undo() != null) {
      return List.of(undo(id, deed.undo(), making));
    }
    if (id == null) {
      throw CorrectionFault.wrong("which incident? give its ID");
    }
    Incident incident = incident(id);
    if (deed.set() != null) {
      return set(incident, deed.set(), making);
    }
    if (deed.clear() != null) {
      return deed.clear().stream().map(f -> making.ofField(incident, field(f), null)).toList();
    }
    if (deed.merge() != null) {
      return List.of(making.of(CorrectionKind.MERGE, merged(incident, deed.merge())));
    }
    if (deed.split() != null) {
      return List.of(split(incident, deed.split(), making));
    }
    CorrectionKind kind =
        deed.reviewed() != null ? CorrectionKind.REVIEWED : CorrectionKind.NOT_AN_INCIDENT;
    return List.of(making.of(kind, observations(incident)));
  }

  /** What all corrections of one deed share. */
  private record Making(Instant now, String by, String why) {
    Correction of(CorrectionKind kind, List<String> observations) {
      return Correction.of(kind, observations, now, by, why);
    }

    Correction ofField(Incident incident, CorrectableField<?> field, String value) {
      return Correction.ofField(incident.id(), field.name(), value, now, by, why);
    }
  }

  private String reason(Deed deed) {
    if (why != null && !why.isBlank()) {
      return why;
    }
    if (deed.reviewed() != null) {
      return "looked at";
    }
    throw CorrectionFault.wrong("a correction needs its reason; say why");
  }

  private Incident incident(String id) {
    return searcher
        .find(id)
        .orElseThrow(
            () ->
                CorrectionFault.unknown(
                    "no incident " + id + "; `hitilafu search` lists what there is"));
  }

  private List<Correction> set(Incident incident, Map<String, String> values, Making making) {
    Ground ground = Ground.of(incident, home.catalog());
    List<Correction> made = new ArrayList<>();
    new TreeMap<>(values)
        .forEach(
            (name, value) -> {
              CorrectableField<?> field = field(name);
              try {
                field.read(value, ground);
              } catch (IllegalArgumentException wrong) {
                throw CorrectionFault.wrong(name + ": " + wrong.getMessage());
              }
              made.add(making.ofField(incident, field, value));
            });
    return made;
  }

  private static CorrectableField<?> field(String name) {
    return CorrectableField.find(name)
        .orElseThrow(
            () ->
                CorrectionFault.wrong(
                    "there is no field \"%s\" to correct; there are %s"
                        .formatted(
                            name,
                            CorrectableField.ALL.stream()
                                .map(CorrectableField::name)
                                .collect(Collectors.joining(", ")))));
  }

  private List<String> merged(Incident incident, List<String> others) {
    List<String> ids = new ArrayList<>(List.of(incident.id()));
    for (String other : others) {
      Incident found = incident(other);
      if (!Objects.equals(found.country(), incident.country())) {
        throw CorrectionFault.wrong(
            "%s is in another country; incidents do not cross borders".formatted(other));
      }
      ids.add(found.id());
    }
    if (ids.stream().distinct().count() < 2) {
      throw CorrectionFault.wrong("these are one incident already");
    }
    return ids;
  }

  private static Correction split(Incident incident, List<String> off, Making making) {
    List<String> staying = new ArrayList<>(observations(incident));
    for (String observation : off) {
      if (!staying.remove(observation)) {
        throw CorrectionFault.unknown(
            "%s is no observation of incident %s; `hitilafu incident %s` lists them"
                .formatted(observation, incident.id(), incident.id()));
      }
    }
    if (staying.isEmpty()) {
      throw CorrectionFault.wrong("nothing would stay; leave one observation out");
    }
    return Correction.split(off, staying, making.now(), making.by(), making.why());
  }

  private Correction undo(String incident, String id, Making making) throws IOException {
    List<Correction> found =
        home.corrections().all().stream().filter(c -> c.id().startsWith(id)).toList();
    if (found.size() != 1) {
      throw CorrectionFault.unknown(
          found.isEmpty()
              ? "no correction " + id + "; `hitilafu correct --list` lists them"
              : id + " begins the ids of %d corrections; give more of it".formatted(found.size()));
    }
    Correction undone = found.getFirst();
    if (incident != null && !bearsOn(undone, incident(incident))) {
      throw CorrectionFault.wrong(undone.id() + " is no correction of incident " + incident);
    }
    return Correction.undo(undone, after(undone), making.by(), making.why());
  }

  /** After what it undoes, also if the clock was put back. */
  private Instant after(Correction undone) {
    return now.isAfter(undone.at()) ? now : undone.at().plusMillis(1);
  }

  /** Whether a correction names an observation of an incident. */
  public static boolean bearsOn(Correction correction, Incident incident) {
    return observations(incident).stream().anyMatch(correction.named()::contains);
  }

  private static List<String> observations(Incident incident) {
    return incident.allObservations().map(Observation::id).toList();
  }
}
