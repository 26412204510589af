package hitilafu.ingest.crawl;

/** How far each archive file has been taken in: the table {@code position}. */
final class Positions {
  private final Database database;

  Positions(Database database) {
    this.database = database;
  }

  /** The byte behind the last visit that was taken in; 0 for a file not yet begun. */
  long get(String file) {
    return database
        .find("SELECT offset FROM position WHERE file = ?", columns -> columns.getLong(1), file)
        .orElse(0L);
  }

  void set(String file, long offset) {
    database.change("INSERT OR REPLACE INTO position VALUES (?,?)", file, offset);
  }
}
