package hitilafu.index.bench;

import hitilafu.index.fields.IncidentDocuments;
import hitilafu.index.fields.IncidentFields;
import hitilafu.index.fields.SearchField.Type;
import hitilafu.index.log.EpochLog;
import hitilafu.index.log.LogLines;
import hitilafu.model.IncidentRevision;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;

/**
 * The same incidents in SQLite: its full-text search (FTS5) has a column for each field of text,
 * one ordinary table the JSON and the days, another the values that a question may constrain. Texts
 * and values are those of our documents, so that it looks for the same; names of our index are not
 * tokens of its own, so "e-Citizen" is two words there.
 */
record Fts5(Path file) {
  private static final List<IncidentFields> TEXTS = IncidentFields.list(Type.TEXT);

  /** Builds it; returns how long that took and what it left. */
  Indexing.Run build(Path log) throws Exception {
    long start = System.nanoTime();
    try (Connection sql = open();
        Statement statement = sql.createStatement()) {
      for (String line : schema()) {
        statement.execute(line);
      }
      sql.setAutoCommit(false);
      insertAll(log, sql);
      statement.execute("insert into texts(texts) values ('optimize')");
      sql.commit();
    }
    return new Indexing.Run((System.nanoTime() - start) / 1e9, file.toFile().length());
  }

  Connection open() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file);
  }

  private static List<String> schema() {
    String columns = TEXTS.stream().map(IncidentFields::field).collect(Collectors.joining(", "));
    return List.of(
        "pragma journal_mode = wal",
        "pragma synchronous = normal",
        "create table incidents (number integer primary key, first_day, last_day, start, json)",
        "create table constraints (field, key, number, primary key (field, key, number))"
            + " without rowid",
        "create virtual table texts using fts5("
            + columns
            + ", content='', tokenize='porter unicode61 remove_diacritics 2')");
  }

  private static void insertAll(Path log, Connection sql) throws Exception {
    String marks = TEXTS.stream().map(field -> "?").collect(Collectors.joining(", "));
    try (PreparedStatement incident =
            sql.prepareStatement("insert into incidents values (?, ?, ?, ?, ?)");
        PreparedStatement value =
            sql.prepareStatement("insert or ignore into constraints values (?, ?, ?)");
        PreparedStatement text =
            sql.prepareStatement(
                "insert into texts(rowid, %s) values (?, %s)"
                    .formatted(
                        TEXTS.stream().map(Enum::name).collect(Collectors.joining(", ")), marks))) {
      long number = 0;
      for (Path file : new EpochLog(log).files(1, "incidents")) {
        try (LogLines<IncidentRevision> lines =
            new LogLines<>(file, 0, IncidentRevision.class, line -> true)) {
          for (Optional<IncidentRevision> line = lines.next(); line.isPresent(); ) {
            Document document = IncidentDocuments.of(line.get());
            insert(++number, document, incident, value, text);
            line = lines.next();
          }
        }
      }
    }
  }

  private static void insert(
      long number,
      Document document,
      PreparedStatement incident,
      PreparedStatement value,
      PreparedStatement text)
      throws SQLException {
    incident.setLong(1, number);
    incident.setObject(2, number(document, IncidentFields.FIRST_DAY));
    incident.setObject(3, number(document, IncidentFields.LAST_DAY));
    incident.setObject(4, number(document, IncidentFields.START));
    incident.setString(5, document.get(IncidentFields.JSON.field()));
    incident.execute();
    text.setLong(1, number);
    for (int i = 0; i < TEXTS.size(); i++) {
      text.setString(2 + i, strings(document, TEXTS.get(i)).collect(Collectors.joining("\n")));
    }
    text.execute();
    for (IncidentFields field : IncidentFields.list(Type.VALUE)) {
      for (String key : strings(document, field).toList()) {
        value.setString(1, field.field());
        value.setString(2, key);
        value.setLong(3, number);
        value.execute();
      }
    }
  }

  private static Number number(Document document, IncidentFields field) {
    IndexableField found = document.getField(field.field());
    return found == null ? null : found.numericValue();
  }

  private static Stream<String> strings(Document document, IncidentFields field) {
    return Stream.of(document.getFields(field.field()))
        .map(IndexableField::stringValue)
        .filter(text -> text != null);
  }
}
