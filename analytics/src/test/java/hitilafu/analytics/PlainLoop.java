package hitilafu.analytics;

import hitilafu.analytics.link.Foresight;
import hitilafu.analytics.measure.CountWatch;
import hitilafu.analytics.measure.PlainMeasures;
import hitilafu.analytics.observe.Observer;
import hitilafu.analytics.observe.Reading;
import hitilafu.ingest.archive.ArchiveEntry;
import hitilafu.ingest.archive.Member;
import hitilafu.ingest.archive.WarcCursor;
import hitilafu.ingest.extract.Extraction;
import hitilafu.ingest.extract.Extractor;
import hitilafu.model.Article;
import hitilafu.model.Capture;
import hitilafu.model.Catalog;
import hitilafu.model.Footprint;
import hitilafu.model.FootprintRevision;
import hitilafu.model.Incident;
import hitilafu.model.IncidentRevision;
import hitilafu.model.Measures;
import hitilafu.model.MeasuresRevision;
import hitilafu.model.Observation;
import hitilafu.model.WatchDay;
import hitilafu.model.WatchDayRevision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The job's work in one thread without Flink: the same functions, the same lines in the end. What
 * the engine costs is measured against it.
 */
final class PlainLoop {
  private static final long FIRST = 1;

  private final Catalog catalog;
  private final Observer observer;
  private final PlainLog log;
  private final Map<String, List<Observation>> byCountry = new TreeMap<>();
  private final Map<String, List<String>> seen = new TreeMap<>();

  private PlainLoop(Catalog catalog, PlainLog log) {
    this.catalog = catalog;
    this.observer = new Observer(catalog);
    this.log = log;
  }

  /** Derives the first epoch of a home's archive, as one batch. */
  static void run(JobHome home) throws Exception {
    try (PlainLog log = new PlainLog(home.settings(1).epochs().folder(FIRST))) {
      PlainLoop loop = new PlainLoop(home.catalog(), log);
      loop.read(home.archive());
      loop.link();
    }
    home.settings(1).epochs().publish(FIRST);
  }

  private void read(Path archive) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(archive)) {
      files = all.filter(file -> file.toString().endsWith(".warc.gz")).sorted().toList();
    }
    for (Path file : files) {
      String name = file.getFileName().toString();
      try (WarcCursor cursor = new WarcCursor(name, Files.newInputStream(file), 0)) {
        for (Member member = cursor.next(); member != null; member = cursor.next()) {
          for (ArchiveEntry entry : member.entries()) {
            read(entry);
          }
        }
      }
    }
  }

  private void read(ArchiveEntry entry) throws IOException {
    if (entry.problem() != null) {
      log.write("problems", entry.problem());
      return;
    }
    Capture capture = entry.capture();
    Extraction extraction = Extractor.extract(capture);
    for (var problem : extraction.problems()) {
      log.write(
          "problems", problem.at(entry.file(), entry.offset(), capture.url()).in(capture.id()));
    }
    if (extraction.article() != null) {
      observe(entry, extraction.article());
    }
  }

  private void observe(ArchiveEntry entry, Article article) throws IOException {
    log.write("articles", article);
    CountWatch.Sighted sighted = CountWatch.Sighted.of(article);
    seen.computeIfAbsent(sighted.day(), day -> new ArrayList<>()).add(sighted.publisher());
    Reading reading = observer.observe(article);
    for (var problem : reading.problems()) {
      log.write(
          "problems", problem.at(entry.file(), entry.offset(), article.url()).in(article.id()));
    }
    for (Observation observation : reading.observations()) {
      log.write("observations", observation);
      String country = observation.country() == null ? "" : observation.country();
      byCountry.computeIfAbsent(country, of -> new ArrayList<>()).add(observation);
    }
  }

  private void link() throws IOException {
    List<Incident> incidents = new ArrayList<>();
    for (List<Observation> observations : byCountry.values()) {
      incidents.addAll(new Foresight(catalog).incidents(observations, List.of()));
    }
    for (Incident incident : incidents) {
      log.write("incidents", new IncidentRevision(FIRST, incident.id(), FIRST, incident));
    }
    measure(incidents);
  }

  private void measure(List<Incident> incidents) throws IOException {
    PlainMeasures measuring = new PlainMeasures(catalog);
    List<Footprint> footprints = measuring.footprints(incidents);
    for (Footprint footprint : footprints) {
      log.write("impact", new FootprintRevision(FIRST, footprint.incident(), FIRST, footprint));
    }
    for (Map.Entry<String, List<String>> day : seen.entrySet()) {
      int publishers = new TreeSet<>(day.getValue()).size();
      WatchDay watched = new WatchDay(day.getKey(), day.getValue().size(), publishers);
      log.write("watch", new WatchDayRevision(FIRST, FIRST, watched));
    }
    for (Measures measures : measuring.measures(footprints)) {
      log.write("measures", new MeasuresRevision(FIRST, FIRST, measures));
    }
  }
}
