package hitilafu.index.bench;

import hitilafu.index.fields.ExactKey;
import hitilafu.index.fields.IncidentFields;
import hitilafu.index.fields.SearchField.Type;
import hitilafu.index.made.MadeQuery;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Asks SQLite: all words, all constraints, the exact total, the 20 best by weighted bm25 with their
 * JSON. It does no more: no facets, no highlights, no second try with fewer words, no order among
 * equals by date, and it counts what was dismissed like ours does not. So its time is that of less
 * work. One thread's own.
 */
record Fts5Search(Connection sql) implements AutoCloseable {
  private static final String ORDER =
      IncidentFields.list(Type.TEXT).stream()
          .map(field -> String.valueOf(field.weight()))
          .collect(Collectors.joining(", ", "bm25(texts, ", ")"));

  /** How many match; the JSON of the best is read and dropped. */
  long ask(MadeQuery query) throws SQLException {
    String words = words(query);
    List<Object> given = new ArrayList<>();
    String where = where(query, words, given);
    String from =
        words.isEmpty() ? "incidents i" : "texts join incidents i on i.number = texts.rowid";
    String order = words.isEmpty() ? "i.start desc" : ORDER;
    long total;
    String counting = words.isEmpty() || constrained(query) ? from : "texts";
    try (PreparedStatement count =
            prepare("select count(*) from %s where %s".formatted(counting, where), given);
        ResultSet rows = count.executeQuery()) {
      total = rows.getLong(1);
    }
    try (PreparedStatement best =
            prepare(
                "select i.json from %s where %s order by %s limit 20".formatted(from, where, order),
                given);
        ResultSet rows = best.executeQuery()) {
      while (rows.next()) {
        rows.getString(1);
      }
    }
    return total;
  }

  @Override
  public void close() throws SQLException {
    sql.close();
  }

  private static boolean constrained(MadeQuery query) {
    return !query.values().isEmpty() || query.from() != null || query.to() != null;
  }

  private static String words(MadeQuery query) {
    Stream<String> phrase = query.phrase().isEmpty() ? Stream.of() : Stream.of(query.phrase());
    return Stream.concat(query.words().stream(), phrase)
        .map(words -> "\"" + words.replace("\"", "") + "\"")
        .collect(Collectors.joining(" AND "));
  }

  private static String where(MadeQuery query, String words, List<Object> given) {
    List<String> all = new ArrayList<>();
    if (!words.isEmpty()) {
      all.add("texts match ?");
      given.add(words);
    }
    query
        .values()
        .forEach(
            (field, value) -> {
              all.add("i.number in (select number from constraints where field = ? and key = ?)");
              given.add(field);
              given.add(ExactKey.of(value));
            });
    if (query.from() != null) {
      all.add("i.last_day >= ?");
      given.add(query.from().toEpochDay());
    }
    if (query.to() != null) {
      all.add("i.first_day <= ?");
      given.add(query.to().toEpochDay());
    }
    return all.isEmpty() ? "true" : String.join(" and ", all);
  }

  private PreparedStatement prepare(String text, List<Object> given) throws SQLException {
    PreparedStatement statement = sql.prepareStatement(text);
    for (int i = 0; i < given.size(); i++) {
      statement.setObject(i + 1, given.get(i));
    }
    return statement;
  }
}
