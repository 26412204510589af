package hitilafu.ingest.crawl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sqlite.SQLiteConfig;

/**
 * An SQLite file. Its commits need not reach the disk at once: after a power cut it is as it was a
 * while ago, whole, and the archive tells the rest. One thread at a time.
 */
final class Database implements AutoCloseable {
  /** A row of a result as an object. */
  interface Row<T> {
    T read(ResultSet columns) throws SQLException;
  }

  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  private Database(Connection connection) {
    this.connection = connection;
  }

  /**
   * Opens the file, which is made if need be. One that is no database, or of another version of
   * this program, is deleted first: what stood in it is derived.
   */
  static Database open(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    config.setBusyTimeout(10_000);
    if (!isOurs(file, config)) {
      for (String ending : new String[] {"", "-wal", "-shm"}) {
        Files.deleteIfExists(file.resolveSibling(file.getFileName() + ending));
      }
    }
    return connect(file.toString(), config).withSchema();
  }

  private static boolean isOurs(Path file, SQLiteConfig config) {
    if (Files.notExists(file)) {
      return true;
    }
    try (Database database = connect(file.toString(), config)) {
      int version = database.find("PRAGMA user_version", columns -> columns.getInt(1)).orElse(0);
      return version == version();
    } catch (DatabaseFault fault) {
      if (fault.isDamage()) {
        return false;
      }
      throw fault;
    }
  }

  private static int version() {
    return schema().hashCode();
  }

  /** A database that is gone when it is closed. */
  static Database inMemory() {
    return connect(":memory:", new SQLiteConfig()).withSchema();
  }

  private Database withSchema() {
    for (String statement : schema().split(";\\s*\n")) {
      change(statement);
    }
    change("PRAGMA user_version = " + version());
    commit();
    return this;
  }

  /** Opens a file that is there to look at it, while another process may be writing. */
  static Database look(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setBusyTimeout(10_000);
    return connect(file.toString(), config);
  }

  private static Database connect(String file, SQLiteConfig config) {
    try {
      Connection connection = config.createConnection("jdbc:sqlite:" + file);
      connection.setAutoCommit(false);
      return new Database(connection);
    } catch (SQLException e) {
      throw new DatabaseFault(e);
    }
  }

  <T> List<T> list(String sql, Row<T> row, Object... arguments) {
    try (ResultSet columns = bound(sql, arguments).executeQuery()) {
      List<T> rows = new ArrayList<>();
      while (columns.next()) {
        rows.add(row.read(columns));
      }
      return rows;
    } catch (SQLException e) {
      throw new DatabaseFault(e);
    }
  }

  <T> Optional<T> find(String sql, Row<T> row, Object... arguments) {
    return list(sql, row, arguments).stream().findFirst();
  }

  void change(String sql, Object... arguments) {
    try {
      bound(sql, arguments).execute();
    } catch (SQLException e) {
      throw new DatabaseFault(e);
    }
  }

  /** A place in the transaction to come back to. */
  Savepoint savepoint() {
    try {
      return connection.setSavepoint();
    } catch (SQLException e) {
      throw new DatabaseFault(e);
    }
  }

  void rollback(Savepoint place) {
    try {
      connection.rollback(place);
    } catch (SQLException e) {
      throw new DatabaseFault(e);
    }
  }

  void commit() {
    try {
      connection.commit();
    } catch (SQLException e) {
      throw new DatabaseFault(e);
    }
  }

  @Override
  public void close() {
    try {
      for (PreparedStatement statement : prepared.values()) {
        statement.close();
      }
      connection.rollback();
      connection.close();
    } catch (SQLException e) {
      throw new DatabaseFault(e);
    }
  }

  /** Null stands for an absent time. */
  static Long millis(Instant at) {
    return at == null ? null : at.toEpochMilli();
  }

  static Instant instant(ResultSet columns, String name) throws SQLException {
    long millis = columns.getLong(name);
    return columns.wasNull() ? null : Instant.ofEpochMilli(millis);
  }

  private PreparedStatement bound(String sql, Object... arguments) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, arguments[i]);
    }
    return statement;
  }

  private static String schema() {
    try (InputStream in = Database.class.getResourceAsStream("schema.sql")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
