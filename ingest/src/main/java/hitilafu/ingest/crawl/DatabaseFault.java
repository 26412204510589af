package hitilafu.ingest.crawl;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The crawl's database cannot be used: a full disk, a damaged file, a mistake in a statement. */
public final class DatabaseFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  DatabaseFault(SQLException cause) {
    super(cause.getMessage(), cause);
  }

  /** Whether the file is no sound database. */
  boolean isDamage() {
    return getCause() instanceof SQLiteException sqlite
        && (sqlite.getResultCode() == SQLiteErrorCode.SQLITE_NOTADB
            || sqlite.getResultCode() == SQLiteErrorCode.SQLITE_CORRUPT);
  }
}
