package hitilafu.app.command;

import hitilafu.index.search.IncidentSearcher;
import hitilafu.model.Incident;
import hitilafu.model.ReviewState;
import java.io.IOException;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hitilafu catalog candidates}. */
@Command(
    name = "candidates",
    description = {
      "Lists services that reports name and the catalog does not know, the most frequent first: how"
          + " many incidents, country, name, operator.",
      "docs/catalog.md says how to take one in."
    })
final class CatalogCandidatesCommand implements Callable<Integer> {
  private record Candidate(String country, String name, String operator) {}

  @Mixin private HomeOption home;

  @Override
  public Integer call() throws IOException {
    Map<Candidate, Integer> incidents =
        new TreeMap<>(
            Comparator.comparing(Candidate::country)
                .thenComparing(Candidate::name)
                .thenComparing(Candidate::operator));
    try (IncidentSearcher searcher = home.home().searcher()) {
      searcher.forEach(
          incident -> {
            if (incident.service().id() == null
                && incident.review().state() != ReviewState.DISMISSED) {
              incidents.merge(candidate(incident), 1, Integer::sum);
            }
          });
    }
    incidents.entrySet().stream()
        .sorted(Map.Entry.<Candidate, Integer>comparingByValue().reversed())
        .forEach(
            entry ->
                System.out.printf(
                    "%4d  %-2s  %s  (%s)%n",
                    entry.getValue(),
                    entry.getKey().country(),
                    entry.getKey().name(),
                    entry.getKey().operator()));
    return ExitCode.OK;
  }

  private static Candidate candidate(Incident incident) {
    return new Candidate(
        incident.country() == null ? "??" : incident.country(),
        incident.service().name(),
        incident.operator() == null ? "operator not told" : incident.operator());
  }
}
