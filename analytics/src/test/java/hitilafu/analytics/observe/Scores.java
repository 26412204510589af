package hitilafu.analytics.observe;

import com.fasterxml.jackson.databind.JsonNode;
import hitilafu.analytics.observe.names.Names;
import hitilafu.model.Catalog;
import hitilafu.model.CountryCatalog;
import hitilafu.model.Moment;
import hitilafu.model.Observation;
import hitilafu.model.ObservationKind;
import hitilafu.model.Place;
import hitilafu.model.Role;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * How well reports were read. Each measure is a share, with the number that it is a share of; what
 * the label leaves open is not counted. corpus/README.md defines them.
 */
final class Scores {
  private static final Set<ObservationKind> OUTAGE =
      Set.of(ObservationKind.OUTAGE, ObservationKind.RESTORATION);
  private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})(?:-(\\d\\d))?.*");

  /** Hits, and what was tried. */
  static final class Share {
    private int hits;
    private int trials;

    void add(boolean hit) {
      hits += hit ? 1 : 0;
      trials++;
    }

    double value() {
      return trials == 0 ? 0 : hits / (double) trials;
    }

    int trials() {
      return trials;
    }
  }

  private final TreeMap<String, Share> shares = new TreeMap<>();
  private final Catalog catalog;
  private final Verdicts verdicts;

  Scores(Catalog catalog) {
    this.catalog = catalog;
    this.verdicts = new Verdicts(new Names(catalog.countries()));
  }

  void add(Report report, Reading reading) {
    Optional<Observation> outage = main(reading, OUTAGE);
    detection(report, outage.isPresent());
    if (report.is("maintenance") && !report.allows("outage")) {
      boolean planned = main(reading, Set.of(ObservationKind.MAINTENANCE)).isPresent();
      count("maintenance", planned && outage.isEmpty());
    }
    if (report.is("outage")) {
      subject(report, outage);
      agencies(report, outage.map(Observation::affectedAgencies).orElse(List.of()));
      places(report, outage.map(Observation::places).orElse(List.of()));
      count("voice", outage.filter(o -> said(report).equals(o.voice().name())).isPresent());
      background(report, reading, outage);
      new FactScores(this::count).add(report, outage);
    }
  }

  private static String said(Report report) {
    return String.valueOf(report.text("voice")).toUpperCase(Locale.ROOT);
  }

  private static Optional<Observation> main(Reading reading, Set<ObservationKind> kinds) {
    return reading.observations().stream()
        .filter(o -> o.role() == Role.MAIN && kinds.contains(o.kind()))
        .findFirst();
  }

  private void detection(Report report, boolean found) {
    boolean event = report.allows("outage");
    boolean none = report.allows("negative") || report.allows("maintenance");
    if (report.is("followup") || event && none) {
      return;
    }
    if (event) {
      count("detection recall", found);
    }
    if (found) {
      count("detection precision", event);
    }
    if (report.is("negative")) {
      count("false alarms", found);
    }
  }

  private void subject(Report report, Optional<Observation> outage) {
    if (report.service() != null) {
      count("service", outage.filter(o -> isService(o, report.service())).isPresent());
    }
    if (report.operator() != null) {
      count(
          "operator",
          outage
              .filter(o -> o.operator() != null)
              .filter(o -> Verdicts.operator(o.operator(), report.operator()))
              .isPresent());
    }
  }

  private boolean isService(Observation read, String label) {
    CountryCatalog country =
        read.country() == null ? null : catalog.find(read.country()).orElse(null);
    return country == null
        ? Verdicts.alike(read.service().name(), label)
        : verdicts.service(read.service(), label, country);
  }

  private void agencies(Report report, List<String> read) {
    List<String> labels = report.list("affected_agencies");
    labels.forEach(l -> count("agencies recall", read.stream().anyMatch(r -> same(r, l))));
    read.forEach(r -> count("agencies precision", labels.stream().anyMatch(l -> same(r, l))));
  }

  private static boolean same(String read, String label) {
    return Verdicts.sameBody(read, label);
  }

  private void places(Report report, List<Place> read) {
    List<String> labels = report.list("places");
    labels.forEach(l -> count("places recall", read.stream().anyMatch(r -> isPlace(r, l))));
    read.forEach(r -> count("places precision", labels.stream().anyMatch(l -> isPlace(r, l))));
  }

  private static boolean isPlace(Place read, String label) {
    String name = read.region() == null ? read.area() : read.region();
    String a = name.toLowerCase(Locale.ROOT);
    String b = label.toLowerCase(Locale.ROOT);
    return a.contains(b) || b.contains(a);
  }

  private void background(Report report, Reading reading, Optional<Observation> outage) {
    for (JsonNode told : report.label().path("background_incidents")) {
      var date = YEAR_MONTH.matcher(told.path("date").asText());
      if (date.matches()) {
        int year = Integer.parseInt(date.group(1));
        Integer month = date.group(2) == null ? null : Integer.valueOf(date.group(2));
        count(
            "background",
            reading.observations().stream()
                .anyMatch(o -> o.role() == Role.BACKGROUND && on(o, year, month)));
        JsonNode start = report.label().path("start").path("value");
        if (!start.asText().startsWith(date.group(month == null ? 1 : 0).substring(0, 4))) {
          count("background as main", outage.filter(o -> on(o, year, month)).isPresent());
        }
      }
    }
  }

  private static boolean on(Observation observation, int year, Integer month) {
    Moment start = observation.start();
    if (start == null || !start.resolved()) {
      return false;
    }
    ZonedDateTime at = start.earliest().atZone(ZoneId.of(observation.zone()));
    return at.getYear() == year && (month == null || at.getMonthValue() == month);
  }

  private void count(String measure, boolean hit) {
    shares.computeIfAbsent(measure, m -> new Share()).add(hit);
  }

  /** A measure, or the harmonic mean of its precision and recall; 0 if nothing was counted. */
  double value(String measure) {
    if (shares.containsKey(measure)) {
      return shares.get(measure).value();
    }
    double precision = part(measure, "precision");
    double recall = part(measure, "recall");
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  private double part(String measure, String part) {
    Share share = shares.get(measure + " " + part);
    return share == null ? 0 : share.value();
  }

  @Override
  public String toString() {
    StringBuilder lines = new StringBuilder();
    shares.forEach(
        (measure, share) ->
            lines.append(
                String.format(
                    Locale.ROOT, "%-22s %.3f  n=%d%n", measure, share.value(), share.trials())));
    for (String measure : List.of("detection", "agencies", "places", "counts")) {
      lines.append(String.format(Locale.ROOT, "%-22s %.3f%n", measure + " F1", value(measure)));
    }
    return lines.toString();
  }
}
