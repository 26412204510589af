package hitilafu.app.server;

import hitilafu.analytics.measure.Footprints;
import hitilafu.app.home.DerivedLog;
import hitilafu.app.home.Home;
import hitilafu.model.FootprintRevision;
import hitilafu.model.IncidentRevision;
import hitilafu.model.Json;
import hitilafu.model.WatchDay;
import hitilafu.model.WatchDayRevision;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Measures a made home of which only the incidents stand. */
public final class MadeMeasures {
  private MadeMeasures() {}

  /** Writes what the job would have measured, unless it stands there. */
  public static void write(Home home) throws IOException {
    Path impact = home.log().resolve("epoch-1/impact");
    if (Files.exists(impact)) {
      return;
    }
    Files.createDirectories(impact);
    Footprints footprints = new Footprints(home.catalog());
    try (BufferedWriter out = Files.newBufferedWriter(impact.resolve("part-0.jsonl"))) {
      new DerivedLog(home.log())
          .forEach(
              "incidents",
              IncidentRevision.class,
              line ->
                  write(
                      out,
                      new FootprintRevision(
                          1,
                          line.incident().id(),
                          1,
                          footprints.of(line.incident()).orElse(null))));
    }
    watch(home.log().resolve("epoch-1/watch"));
  }

  /** All days but for a month in each year. */
  private static void watch(Path folder) throws IOException {
    Files.createDirectories(folder);
    List<String> lines = new ArrayList<>();
    for (LocalDate day = LocalDate.of(2015, 1, 1);
        day.isBefore(LocalDate.of(2025, 6, 1));
        day = day.plusDays(1)) {
      if (day.getMonthValue() != 8) {
        lines.add(Json.write(new WatchDayRevision(1, 1, new WatchDay(day.toString(), 20, 5))));
      }
    }
    Files.write(folder.resolve("part-0.jsonl"), lines);
  }

  private static void write(BufferedWriter out, Object line) {
    try {
      out.write(Json.write(line));
      out.newLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
