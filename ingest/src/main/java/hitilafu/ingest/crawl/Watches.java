package hitilafu.ingest.crawl;

import static hitilafu.ingest.crawl.Database.instant;
import static hitilafu.ingest.crawl.Database.millis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When each source was watched, and how it was named: {@code watch}, {@code source}. */
final class Watches {
  private final Database database;

  Watches(Database database) {
    this.database = database;
  }

  /**
   * A visit brought an answer.
   *
   * @param gap the longest time since the last one over which nothing can have been missed
   */
  void seen(String source, Instant at, Duration gap) {
    Optional<Watched> last = list(source).stream().reduce((earlier, later) -> later);
    boolean unbroken = last.isPresent() && !last.get().until().plus(gap).isBefore(at);
    Instant since = unbroken ? last.get().since() : at;
    database.change(
        "INSERT OR REPLACE INTO watch VALUES (?,?,?)", source, millis(since), millis(at));
  }

  /** The stretches in which it was watched, in order of time. */
  List<Watched> list(String source) {
    return database.list(
        "SELECT since, until FROM watch WHERE source = ? ORDER BY since", Watches::read, source);
  }

  /** The day from which on a source's documents were asked for; empty if nobody did. */
  Optional<Instant> history(String source) {
    return database
        .find(
            "SELECT since FROM source WHERE source = ?",
            columns -> Optional.ofNullable(instant(columns, "since")),
            source)
        .flatMap(since -> since);
  }

  void setHistory(String source, Instant since) {
    database.change(
        "INSERT INTO source (source, since) VALUES (?,?)"
            + " ON CONFLICT (source) DO UPDATE SET since = excluded.since",
        source,
        millis(since));
  }

  /** Notes how a source is named now; whether it was named otherwise before. */
  boolean isMended(String source, String version) {
    Optional<String> before =
        database
            .find(
                "SELECT version FROM source WHERE source = ?",
                columns -> Optional.ofNullable(columns.getString("version")),
                source)
            .flatMap(known -> known);
    database.change(
        "INSERT INTO source (source, version) VALUES (?,?)"
            + " ON CONFLICT (source) DO UPDATE SET version = excluded.version",
        source,
        version);
    return before.isPresent() && !before.get().equals(version);
  }

  private static Watched read(ResultSet columns) throws SQLException {
    return new Watched(instant(columns, "since"), instant(columns, "until"));
  }
}
