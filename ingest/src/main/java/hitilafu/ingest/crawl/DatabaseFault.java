package hitilafu.ingest.crawl;

import java.sql.SQLException;

/** The crawl's database cannot be used: a full disk, a damaged file, a mistake in a statement. */
public final class DatabaseFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  DatabaseFault(SQLException cause) {
    super(cause.getMessage(), cause);
  }
}
