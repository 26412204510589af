package hitilafu.app.report.tell;

import hitilafu.app.phrase.PhraseWord;
import hitilafu.app.report.Account;
import hitilafu.model.Incident;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The numbers under which an issue speaks of its incidents, so that whoever holds it on paper finds
 * them too.
 */
final class Numbers {
  private final Map<String, Integer> byIncident = new LinkedHashMap<>();
  private final Map<String, String> titles = new HashMap<>();
  private final Map<String, String> byObservation = new HashMap<>();

  /** In the order in which they are told. */
  Numbers(Stream<Account> told) {
    told.map(Account::incident).forEach(this::add);
  }

  private void add(Incident incident) {
    byIncident.putIfAbsent(incident.id(), byIncident.size() + 1);
    titles.put(incident.id(), incident.title());
    incident.allObservations().forEach(o -> byObservation.put(o.id(), incident.id()));
  }

  /** How many are told. */
  int size() {
    return byIncident.size();
  }

  /** Only of an incident that is told. */
  int of(String incident) {
    return byIncident.get(incident);
  }

  /** The place of an incident. */
  static String id(String incident) {
    return "incident-" + incident;
  }

  /** The incidents that hold any of these observations. */
  List<String> holding(List<String> observations) {
    return observations.stream()
        .filter(byObservation::containsKey)
        .map(byObservation::get)
        .distinct()
        .toList();
  }

  boolean told(String incident) {
    return byIncident.containsKey(incident);
  }

  /** An incident by its title. */
  Words title(String incident) {
    return Words.NONE.link(titles.get(incident), "#" + id(incident));
  }

  /** "incident 3", "incidents 1, 2, 5–9 and 12 others"; empty if there is none. */
  Words words(Collection<String> incidents) {
    Words list = list(incidents);
    if (incidents.stream().noneMatch(this::told)) {
      return list.isEmpty()
          ? list
          : Words.of(PhraseWord.many(incidents.size(), "incident") + ", ").then(list);
    }
    return Words.of(incidents.size() == 1 ? "incident " : "incidents ").then(list);
  }

  /** "3", "1, 2, 5–9", each leading to its place; those that are not told here are counted. */
  Words list(Collection<String> incidents) {
    Words told = numbered(incidents);
    long others = incidents.stream().filter(id -> !told(id)).distinct().count();
    if (others == 0) {
      return told;
    }
    return told.isEmpty()
        ? Words.of("in the data of this issue")
        : told.then(" and " + PhraseWord.many(others, "other"));
  }

  private Words numbered(Collection<String> incidents) {
    Map<Integer, String> byNumber = new HashMap<>();
    incidents.stream().filter(this::told).forEach(id -> byNumber.put(byIncident.get(id), id));
    List<Integer> numbers = byNumber.keySet().stream().sorted().toList();
    Words words = Words.NONE;
    for (int first = 0, next = 1; first < numbers.size(); first = next, next = first + 1) {
      while (next < numbers.size() && numbers.get(next) == numbers.get(next - 1) + 1) {
        next++;
      }
      int from = numbers.get(first);
      int to = numbers.get(next - 1);
      String text = from == to ? "" + from : from + 1 == to ? from + ", " + to : from + "–" + to;
      words = words.then(first == 0 ? "" : ", ").link(text, "#" + id(byNumber.get(from)));
    }
    return words;
  }
}
