package hitilafu.app.relevance;

import hitilafu.model.Incident;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * SQLite's full-text search with its own ranking, stemmed, which is better for it: any word may
 * match.
 */
final class SqliteFts implements Ranking {
  private final Connection database;

  SqliteFts(List<Incident> incidents) throws SQLException {
    this.database = DriverManager.getConnection("jdbc:sqlite::memory:");
    try (Statement statement = database.createStatement()) {
      statement.execute(
          "create virtual table texts using fts5(id unindexed, text, tokenize='porter unicode61')");
    }
    try (PreparedStatement insert = database.prepareStatement("insert into texts values (?, ?)")) {
      for (Incident incident : incidents) {
        insert.setString(1, incident.id());
        insert.setString(2, AllText.of(incident));
        insert.execute();
      }
    }
  }

  @Override
  public List<String> best(JudgedQuery query) throws SQLException {
    String any =
        Arrays.stream(query.words().split(" "))
            .map(word -> '"' + word + '"')
            .collect(Collectors.joining(" OR "));
    List<String> ids = new ArrayList<>();
    try (PreparedStatement select =
        database.prepareStatement(
            "select id from texts where texts match ? order by bm25(texts), rowid limit ?")) {
      select.setString(1, any);
      select.setInt(2, Gain.DEPTH);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          ids.add(rows.getString(1));
        }
      }
    }
    return ids;
  }

  @Override
  public void close() throws SQLException {
    database.close();
  }
}
