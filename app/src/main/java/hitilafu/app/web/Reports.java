package hitilafu.app.web;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import hitilafu.app.phrase.PhraseTime;
import hitilafu.app.phrase.PhraseWord;
import hitilafu.model.Citation;
import hitilafu.model.Incident;
import hitilafu.model.Observation;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The reports an incident rests on, each once, the same text said to be the same. */
final class Reports {
  private final Map<String, Report> byArticle = new LinkedHashMap<>();
  private final List<Observation> speaking;
  private final List<Observation> recounting;

  Reports(Incident incident, PhraseTime time) {
    // An incident that is only recounted rests on the retellings alone.
    boolean retold = incident.observations().isEmpty();
    speaking = retold ? incident.background() : incident.observations();
    recounting = retold ? List.of() : incident.background();
    Map<String, Citation> firstByText = new HashMap<>();
    Stream.concat(speaking.stream(), recounting.stream())
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
  List<Observation> speaking() {
    return speaking;
  }

  /** The observations that come back to it in a report on something else. */
  List<Observation> recounting() {
    return recounting;
  }

  /** Whether a report only comes back to the incident. */
  boolean recounts(Report report) {
    return speaking.stream().noneMatch(o -> of(o).equals(report));
  }

  Report of(Observation observation) {
    return byArticle.get(observation.citation().article());
  }

  Collection<Report> all() {
    return byArticle.values();
  }

  /** How many speak of it: "4 reports, 2 with the same text". */
  String count() {
    return count(speaking.stream().map(this::of).distinct().toList());
  }

  static String count(Collection<Report> reports) {
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
