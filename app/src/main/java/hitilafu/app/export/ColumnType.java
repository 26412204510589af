package hitilafu.app.export;

import java.util.Locale;

/** What the values of a column are, in the words of Frictionless Table Schema. */
public enum ColumnType {
  /** Text; also words of a fixed vocabulary, and several values with semicolons between them. */
  STRING,
  /** A decimal number. */
  NUMBER,
  /** A whole number. */
  INTEGER,
  BOOLEAN,
  /** An instant in UTC, to the second where it is text. */
  DATETIME,
  /** A day of some calendar. */
  DATE;

  /** Its name in a schema. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
