package hitilafu.app.home;

import hitilafu.model.Footprint;
import hitilafu.model.FootprintRevision;
import hitilafu.model.Measures;
import hitilafu.model.MeasuresRevision;
import hitilafu.model.WatchDay;
import hitilafu.model.WatchDayRevision;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * What outages cost, as the job last wrote it.
 *
 * @param log the logs of the epoch that readers follow
 */
public record MeasuredRecord(DerivedLog log) {

  /** What each incident hit, by incident. */
  public List<Footprint> footprints() throws IOException {
    return log
        .standing(
            "impact",
            FootprintRevision.class,
            FootprintRevision::incident,
            FootprintRevision::revision)
        .stream()
        .flatMap(line -> Stream.ofNullable(line.footprint()))
        .toList();
  }

  /** What each scope lost in each part of the calendar, by scope, then period. */
  public List<Measures> measures() throws IOException {
    return log
        .standing(
            "measures", MeasuresRevision.class, MeasuresRevision::key, MeasuresRevision::revision)
        .stream()
        .map(MeasuresRevision::measures)
        .filter(Measures::stated)
        .toList();
  }

  /** How much was read, by day. */
  public List<WatchDay> watched() throws IOException {
    return log
        .standing(
            "watch",
            WatchDayRevision.class,
            line -> line.watched().day(),
            WatchDayRevision::revision)
        .stream()
        .map(WatchDayRevision::watched)
        .toList();
  }
}
