package hitilafu.app.server;

import hitilafu.analytics.measure.Footprints;
import hitilafu.app.home.Home;
import hitilafu.index.write.IncidentIndexer;
import hitilafu.model.FootprintRevision;
import hitilafu.model.Incident;
import hitilafu.model.IncidentRevision;
import hitilafu.model.Json;
import hitilafu.model.WatchDay;
import hitilafu.model.WatchDayRevision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Writes what the job would have written of some incidents. */
public final class MadeRecord {
  private MadeRecord() {}

  /** A home with these incidents, searchable, and an article read on each of these days. */
  public static Home of(Path folder, List<Incident> incidents, String... watched)
      throws IOException {
    Home home = new Home(folder);
    write(home, incidents);
    watch(home, watched);
    index(home);
    return home;
  }

  static void write(Home home, List<Incident> incidents) throws IOException {
    Footprints footprints = new Footprints(home.catalog());
    lines(
        home.log().resolve("epoch-1/incidents"),
        incidents.stream().map(incident -> new IncidentRevision(1, incident.id(), 1, incident)));
    lines(
        home.log().resolve("epoch-1/impact"),
        incidents.stream()
            .map(i -> new FootprintRevision(1, i.id(), 1, footprints.of(i).orElse(null))));
    Files.writeString(home.log().resolve("current"), "1\n");
  }

  static void watch(Home home, String... days) throws IOException {
    lines(
        home.log().resolve("epoch-1/watch"),
        Stream.of(days).map(day -> new WatchDayRevision(1, 1, new WatchDay(day, 1, 1))));
  }

  static void index(Home home) throws IOException {
    try (IncidentIndexer indexer = new IncidentIndexer(home.index(), home.log())) {
      indexer.catchUp();
    }
  }

  private static void lines(Path folder, Stream<?> lines) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve("part-0.jsonl"), lines.map(Json::write).toList());
  }
}
