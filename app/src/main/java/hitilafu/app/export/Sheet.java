package hitilafu.app.export;

import java.util.List;

/**
 * A table that leaves the product under a name. Columns are only ever added, at the end.
 *
 * @param name as its file is called
 * @param title for people
 * @param row what one row is, in a sentence
 * @param key columns that tell rows apart; empty if none do
 * @param references where its rows lead
 */
public record Sheet<T>(
    String name,
    String title,
    String row,
    Table<T> table,
    List<String> key,
    List<Reference> references) {

  /**
   * That values of a column are those of a column of another sheet.
   *
   * @param sheet the other's name
   */
  public record Reference(String column, String sheet, String to) {}

  /** One whose rows are told apart by nothing, and lead nowhere. */
  public Sheet(String name, String title, String row, Table<T> table) {
    this(name, title, row, table, List.of(), List.of());
  }

  /** The same, with rows that are told apart by these. */
  public Sheet<T> keyedBy(String... columns) {
    return new Sheet<>(name, title, row, table, List.of(columns), references);
  }

  /** The same, with rows that lead to those of other sheets. */
  public Sheet<T> leadingTo(Reference... others) {
    return new Sheet<>(name, title, row, table, key, List.of(others));
  }
}
