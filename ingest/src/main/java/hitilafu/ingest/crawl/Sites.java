package hitilafu.ingest.crawl;

import static hitilafu.ingest.crawl.Database.instant;
import static hitilafu.ingest.crawl.Database.millis;

import java.sql.ResultSet;
import java.sql.SQLException;

/** The sites that the crawl has asked, and what they let it do: {@code site}, {@code robots}. */
final class Sites {
  private final Database database;

  Sites(Database database) {
    this.database = database;
  }

  Site get(String name) {
    return database
        .find("SELECT * FROM site WHERE site = ?", Sites::site, name)
        .orElseGet(() -> Site.unknown(name));
  }

  void put(Site site) {
    database.change(
        "INSERT OR REPLACE INTO site VALUES (?,?,?,?)",
        site.name(),
        site.health().failures(),
        millis(site.health().notBefore()),
        millis(site.asked()));
  }

  Robots robots(String site) {
    return database
        .find("SELECT * FROM robots WHERE site = ?", Sites::robots, site)
        .orElse(Robots.UNKNOWN);
  }

  void putRobots(String site, Robots robots) {
    database.change(
        "INSERT OR REPLACE INTO robots VALUES (?,?,?,?,?,?)",
        site,
        millis(robots.at()),
        robots.status(),
        robots.body(),
        robots.next(),
        robots.redirects());
  }

  private static Site site(ResultSet columns) throws SQLException {
    return new Site(
        columns.getString("site"),
        new SiteHealth(columns.getInt("failures"), instant(columns, "not_before")),
        instant(columns, "asked"));
  }

  private static Robots robots(ResultSet columns) throws SQLException {
    return new Robots(
        instant(columns, "at"),
        columns.getInt("status"),
        columns.getBytes("body"),
        columns.getString("next"),
        columns.getInt("redirects"));
  }
}
