package hitilafu.analytics.measure;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import hitilafu.model.Level;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Incidents of status pages with their stages, and the minutes that the same pages' calendars give
 * for each service and day.
 */
record StatusDays(List<Staged> incidents, Map<Day, Double> official) {

  /** A service's day. */
  record Day(String service, String day) implements Comparable<Day> {
    @Override
    public int compareTo(Day other) {
      int byService = service.compareTo(other.service);
      return byService != 0 ? byService : day.compareTo(other.day);
    }
  }

  /**
   * One incident.
   *
   * @param rating 0 none, 1 minor, 2 major, 3 critical, 4 maintenance
   * @param monitoring when a fix was in place; null if never said
   */
  record Staged(
      String id,
      String title,
      int rating,
      List<String> services,
      Instant start,
      Instant monitoring,
      Instant close) {

    /**
     * What a status page's rating says of the components behind it: minor for degraded performance,
     * major for a partial outage, critical for a major one.
     */
    Level level() {
      return switch (rating) {
        case 1 -> Level.DEGRADED_PERFORMANCE;
        case 2 -> Level.PARTIAL_OUTAGE;
        case 3 -> Level.MAJOR_OUTAGE;
        default -> Level.UNDER_MAINTENANCE;
      };
    }
  }

  private static final List<String> COLUMNS =
      List.of(
          "Playground",
          "API",
          "Labs",
          "ChatGPT",
          "api.anthropic.com",
          "claude.ai",
          "console.anthropic.com",
          "Character.AI");

  static StatusDays read(Path folder) throws IOException {
    List<Staged> incidents = new ArrayList<>();
    rows(folder.resolve("incident_stages.csv")).forEach(row -> incidents.add(staged(row)));
    Map<Day, Double> official = new TreeMap<>();
    rows(folder.resolve("official_daily_outage_minutes.csv"))
        .forEach(
            row ->
                official.put(
                    new Day(row.get("Service"), row.get("Date")),
                    Double.parseDouble(row.get("total_outage_minutes"))));
    return new StatusDays(incidents, official);
  }

  private static List<Map<String, String>> rows(Path file) throws IOException {
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(file.toFile())) {
      return rows.readAll();
    }
  }

  private static Staged staged(Map<String, String> row) {
    return new Staged(
        row.get("incident_id"),
        row.get("Incident_Title"),
        Integer.parseInt(row.get("incident_impact_level")),
        COLUMNS.stream().filter(c -> row.get(c).equals("1")).map(c -> c.toLowerCase()).toList(),
        instant(row.get("start_timestamp")),
        instant(row.get("monitoring_timestamp")),
        instant(row.get("close_timestamp")));
  }

  private static Instant instant(String text) {
    return text.isBlank() ? null : OffsetDateTime.parse(text.replace(' ', 'T')).toInstant();
  }
}
