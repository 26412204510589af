package hitilafu.app.web.evidence;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import hitilafu.app.phrase.PhraseTime;
import hitilafu.app.phrase.PhraseWord;
import hitilafu.model.Citation;
import hitilafu.model.Incident;
import hitilafu.model.Observation;
import hitilafu.model.ReviewState;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The reports an incident rests on, each once, the same text said to be the same. */
public final class Reports {
  private final Map<String, Report> byArticle = new LinkedHashMap<>();
  private final List<Observation> speaking;
  private final List<Observation> recounting;
  private final List<Observation> setAside;

  public Reports(Incident incident, PhraseTime time) {
    // An incident that is only recounted rests on the retellings alone.
    boolean retold = incident.observations().isEmpty();
    List<Observation> able = retold ? incident.background() : incident.observations();
    Set<String> dismissed = Set.copyOf(incident.review().dismissed());
    boolean none = incident.review().state() == ReviewState.DISMISSED;
    speaking = able.stream().filter(o -> none || !dismissed.contains(o.id())).toList();
    setAside = able.stream().filter(o -> !none && dismissed.contains(o.id())).toList();
    recounting = retold ? List.of() : incident.background();
    Map<String, Citation> firstByText = new HashMap<>();
    Stream.of(speaking, recounting, setAside)
        .flatMap(List::stream)
        .map(Observation::citation)
        .forEach(citation -> add(citation, firstByText, time));
  }

  private void add(Citation citation, Map<String, Citation> firstByText, PhraseTime time) {
    Citation first = firstByText.computeIfAbsent(citation.fingerprint(), text -> citation);
    boolean copy = !first.article().equals(citation.article());
    String copyOf = copy ? Report.publisher(first) : null;
    byArticle.computeIfAbsent(citation.article(), id -> Report.of(citation, time, copyOf));
  }

  /** The observations that say what the incident was. */
  public List<Observation> speaking() {
    return speaking;
  }

  /** The observations that come back to it in a report on something else. */
  public List<Observation> recounting() {
    return recounting;
  }

  /** Whether a report only comes back to the incident. */
  public boolean recounts(Report report) {
    return recounting.stream().anyMatch(o -> of(o).equals(report))
        && speaking.stream().noneMatch(o -> of(o).equals(report));
  }

  /** Whether an analyst found that it tells of no outage. */
  public boolean setAside(Report report) {
    return setAside.stream().anyMatch(o -> of(o).equals(report));
  }

  /** The report that an observation stands in; null if it is not of this incident. */
  public Report of(String observation) {
    return Stream.of(speaking, recounting, setAside)
        .flatMap(List::stream)
        .filter(o -> o.id().equals(observation))
        .findFirst()
        .map(this::of)
        .orElse(null);
  }

  public Report of(Observation observation) {
    return byArticle.get(observation.citation().article());
  }

  public Collection<Report> all() {
    return byArticle.values();
  }

  /** How many speak of it: "4 reports, 2 with the same text". */
  public String count() {
    return count(speaking.stream().map(this::of).distinct().toList());
  }

  public static String count(Collection<Report> reports) {
    long shared =
        reports.stream().collect(groupingBy(Report::text, counting())).values().stream()
            .filter(sharing -> sharing > 1)
            .mapToLong(sharing -> sharing)
            .sum();
    String all = PhraseWord.many(reports.size(), "report");
    if (shared == 0) {
      return all;
    }
    return shared == reports.size()
        ? all + " with the same text"
        : all + ", " + shared + " with the same text";
  }
}
