package hitilafu.ingest.extract.quality;

import static java.util.stream.Collectors.joining;

import hitilafu.model.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The measures for people: a table, and the worst pages of each in a file. */
record Report(List<Measure> measures, Floors floors, Map<String, String> corpora) {
  private static final int WORST = 30;

  String table() {
    return "%-22s %-18s %6s %6s%n".formatted("set", "measure", "value", "floor")
        + measures.stream().map(this::line).collect(joining());
  }

  private String line(Measure measure) {
    BigDecimal floor = floors.of(measure, corpora);
    return "%-22s %-18s %6s %6s %s  %s"
            .formatted(
                measure.set(),
                measure.name(),
                measure.rounded(),
                floor == null ? "" : floor,
                isBelow(measure) ? "BELOW" : "     ",
                measure.note())
            .stripTrailing()
        + "\n";
  }

  /** The collections that are not those of the floors. */
  List<String> otherCorpora() {
    return corpora.keySet().stream().filter(set -> !floors.sameCorpus(set, corpora)).toList();
  }

  /** The measures that are worse than they were. */
  List<String> below() {
    return measures.stream().filter(this::isBelow).map(Measure::key).toList();
  }

  private boolean isBelow(Measure measure) {
    BigDecimal floor = floors.of(measure, corpora);
    return floor != null && measure.rounded().compareTo(floor) < 0;
  }

  /** A file for each measure with pages that fell short, in place of those of the last time. */
  void writeWorst(Path folder) {
    try {
      Files.createDirectories(folder);
      for (Measure measure : measures) {
        if (!measure.shortfalls().isEmpty()) {
          String name = "worst-" + measure.key().replace(' ', '-') + ".txt";
          Files.writeString(folder.resolve(name), worst(measure));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String worst(Measure measure) {
    return measure.shortfalls().stream()
        .limit(WORST)
        .map(Shortfall::toString)
        .collect(joining("\n"));
  }

  /** What was found on each page, in the form that the collections' own scorers read. */
  static void writePredictions(Path file, List<? extends Reading<?>> readings) {
    Map<String, Map<String, Object>> predictions = new TreeMap<>();
    for (Reading<?> reading : readings) {
      Found found = reading.found();
      predictions.put(
          reading.page().id(),
          Map.of(
              "title", found.title(),
              "author", found.authors(),
              "articleBody", found.body(),
              "date", found.day() == null ? "" : found.day().toString()));
    }
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, Json.write(predictions));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
