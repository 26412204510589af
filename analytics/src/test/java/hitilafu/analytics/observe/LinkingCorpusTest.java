package hitilafu.analytics.observe;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.analytics.catalog.CatalogFiles;
import hitilafu.analytics.link.Bound;
import hitilafu.model.Catalog;
import hitilafu.model.CountryCatalog;
import hitilafu.model.Observation;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Reports of one event become one, reports of two do not: from the labels, as if all had been read
 * rightly, and from what is read. {@code bench/linking FILE} does it with labelled texts of others.
 */
class LinkingCorpusTest {
  private static final Catalog CATALOG = CatalogFiles.builtIn();

  @Test
  void reportsAreBoundToTheirEvents() throws Exception {
    String others = System.getProperty("items");
    List<Report> reports =
        others == null
            ? Report.of("reports", "africa", "kenya", "swahili", "world")
            : Report.read(Path.of(others));
    Bound byLabels = Bound.of(labelled(reports), events(reports), negatives(reports));
    Bound byReading = Bound.of(read(reports), events(reports), negatives(reports));
    System.out.println("by labels:  " + byLabels + "\nby reading: " + byReading);

    if (others == null) {
      assertThat(byLabels.f1()).isGreaterThanOrEqualTo(0.94);
      assertThat(byReading.f1()).isGreaterThanOrEqualTo(0.85);
      assertThat(byReading.mixed()).isLessThanOrEqualTo(1);
      assertThat(byReading.withNegative()).isZero();
    }
  }

  static Map<String, String> events(List<Report> reports) {
    Map<String, String> events = new TreeMap<>();
    reports.stream()
        .filter(report -> report.text("incident") != null)
        .filter(report -> report.whole().path("use_for_linking").asBoolean(true))
        .forEach(report -> events.put(report.id(), report.text("incident")));
    return events;
  }

  static Set<String> negatives(List<Report> reports) {
    return reports.stream()
        .filter(report -> report.text("incident") == null)
        .map(Report::id)
        .collect(Collectors.toSet());
  }

  private static Map<String, List<Observation>> labelled(List<Report> reports) {
    Map<String, List<Observation>> observations = new HashMap<>();
    for (Report report : reports) {
      Optional<CountryCatalog> country = country(report);
      if (report.service() != null && country.isPresent()) {
        observations.put(report.id(), List.of(LabelledEvent.of(report, country.get())));
      }
    }
    return observations;
  }

  private static Optional<CountryCatalog> country(Report report) {
    return CATALOG.countries().stream()
        .filter(country -> country.country().equals(report.text("country")))
        .findFirst();
  }

  private static Map<String, List<Observation>> read(List<Report> reports) {
    Observer observer = new Observer(CATALOG);
    Map<String, List<Observation>> observations = new HashMap<>();
    reports.forEach(r -> observations.put(r.id(), observer.observe(r.captured()).observations()));
    return observations;
  }
}
