package hitilafu.ingest.crawl;

import static hitilafu.ingest.crawl.Database.instant;
import static hitilafu.ingest.crawl.Database.millis;

import hitilafu.ingest.archive.Errand;
import hitilafu.ingest.archive.Role;
import hitilafu.ingest.archive.Whole;
import hitilafu.model.Precision;
import hitilafu.model.Stated;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The addresses that the crawl knows: the table {@code page}. */
final class Pages {
  private static final String PUT =
      "INSERT OR REPLACE INTO page VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";

  private final Database database;
  private final Set<String> touched = new HashSet<>();

  Pages(Database database) {
    this.database = database;
  }

  Optional<Page> find(String url) {
    return database.find("SELECT * FROM page WHERE url = ?", Pages::read, url);
  }

  void put(Page page) {
    Errand errand = page.errand();
    Stated stated = errand.stated();
    Turn turn = page.turn();
    Last last = page.last();
    Whole whole = last.whole();
    touched.add(page.site());
    database.change(
        PUT,
        page.url(),
        page.site(),
        errand.role().name(),
        errand.source(),
        errand.origin(),
        errand.redirects(),
        stated.title(),
        millis(stated.publishedAt()),
        stated.publishedPrecision() == null ? null : stated.publishedPrecision().name(),
        page.older(),
        page.depth(),
        millis(page.seen()),
        millis(turn.due()),
        turn.pause().toMillis(),
        turn.failures(),
        millis(last.asked()),
        millis(last.changed()),
        last.status(),
        last.etag(),
        last.lastModified(),
        last.words(),
        whole == null ? null : whole.recordId(),
        whole == null ? null : whole.at().toString(),
        whole == null ? null : whole.digest());
  }

  /** A page that could not be dealt with is left alone until then. */
  void postpone(String url, Instant due) {
    database.change("UPDATE page SET due = ? WHERE url = ?", millis(due), url);
    find(url).ifPresent(page -> touched.add(page.site()));
  }

  /** As if it had never been heard of. */
  void forget(String url) {
    database.change("DELETE FROM page WHERE url = ?", url);
  }

  /** The sites with pages that were put since the last call. */
  Set<String> takeTouched() {
    Set<String> sites = Set.copyOf(touched);
    touched.clear();
    return sites;
  }

  /**
   * The site's pages in the order in which they are due, the first so many.
   *
   * @param older whether of history, or of what is news
   */
  List<Page> due(String site, boolean older, int limit) {
    return database.list(
        "SELECT * FROM page WHERE site = ? AND older = ? AND due IS NOT NULL ORDER BY due LIMIT ?",
        Pages::read,
        site,
        older,
        limit);
  }

  /** All sites with a page that is due at some time. */
  List<String> sitesWithDue() {
    return database.list(
        "SELECT DISTINCT site FROM page WHERE due IS NOT NULL", columns -> columns.getString(1));
  }

  /** A source is watched: its entrance is due if it had no turn, and so is what was never asked. */
  void wake(String source, String entrance, Instant at) {
    Errand errand = new Errand(Role.LISTING, source, null, 0, Stated.NOTHING);
    Page page = find(entrance).orElseGet(() -> Page.found(entrance, errand, false, 0, at));
    put(page.with(errand).with(page.turn().due() == null ? page.turn().due(at) : page.turn()));
    database.change(
        "UPDATE page SET due = ? WHERE source = ? AND due IS NULL AND asked IS NULL",
        millis(at),
        source);
  }

  /** A source's listings are read again from its entrance on, whatever their server says. */
  void readAgain(String source, Instant at) {
    database.change(
        "UPDATE page SET etag = NULL, last_modified = NULL, words = NULL, record = NULL"
            + " WHERE source = ? AND role = 'LISTING'",
        source);
    database.change(
        "UPDATE page SET due = ? WHERE source = ? AND role = 'LISTING' AND origin IS NULL",
        millis(at),
        source);
  }

  /** How many listings of a source are known. */
  long listings(String source) {
    return database
        .find(
            "SELECT COUNT(*) FROM page WHERE source = ? AND role = 'LISTING'",
            columns -> columns.getLong(1),
            source)
        .orElse(0L);
  }

  /**
   * The documents of a source.
   *
   * @param captured how many the archive holds
   * @param waiting how many still wait for their first answer
   * @param newest when the latest of those that the archive holds was first heard of; null if none
   */
  record Documents(long captured, long waiting, Instant newest) {}

  /** The documents of a source, in one pass over them. */
  Documents documents(String source) {
    return database
        .find(
            "SELECT COUNT(record) AS captured,"
                + " COUNT(CASE WHEN record IS NULL THEN due END) AS waiting,"
                + " MAX(CASE WHEN record IS NOT NULL THEN seen END) AS newest"
                + " FROM page WHERE source = ? AND role = 'PAGE'",
            columns ->
                new Documents(
                    columns.getLong("captured"),
                    columns.getLong("waiting"),
                    instant(columns, "newest")),
            source)
        .orElseThrow();
  }

  /** How many addresses wait for a turn. */
  long waiting() {
    return database
        .find("SELECT COUNT(*) FROM page WHERE due IS NOT NULL", columns -> columns.getLong(1))
        .orElse(0L);
  }

  private static Page read(ResultSet columns) throws SQLException {
    Errand errand =
        new Errand(
            Role.valueOf(columns.getString("role")),
            columns.getString("source"),
            columns.getString("origin"),
            columns.getInt("redirects"),
            stated(columns));
    Turn turn =
        new Turn(
            instant(columns, "due"),
            Duration.ofMillis(columns.getLong("pause")),
            columns.getInt("failures"));
    return new Page(
        columns.getString("url"),
        errand,
        columns.getBoolean("older"),
        columns.getInt("depth"),
        instant(columns, "seen"),
        turn,
        last(columns));
  }

  private static Stated stated(ResultSet columns) throws SQLException {
    String precision = columns.getString("precision");
    return new Stated(
        instant(columns, "published"),
        precision == null ? null : Precision.valueOf(precision),
        columns.getString("title"));
  }

  private static Last last(ResultSet columns) throws SQLException {
    return new Last(
        instant(columns, "asked"),
        instant(columns, "changed"),
        columns.getInt("status"),
        columns.getString("etag"),
        columns.getString("last_modified"),
        columns.getString("words"),
        whole(columns));
  }

  private static Whole whole(ResultSet columns) throws SQLException {
    String record = columns.getString("record");
    return record == null
        ? null
        : new Whole(
            record,
            columns.getString("url"),
            Instant.parse(columns.getString("recorded")),
            columns.getString("digest"));
  }
}
