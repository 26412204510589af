package hitilafu.app.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A column of a table: its header, its schema, its line in the documentation and its values in one.
 *
 * @param unit what a number counts; null for what has none
 * @param meaning one sentence for whoever gets the table; null where only this program's pages give
 *     it out
 * @param required whether every row has a value
 * @param words all values that there are; empty if they are free
 * @param value null makes an empty cell
 */
public record Column<T>(
    String name,
    ColumnType type,
    String unit,
    String meaning,
    boolean required,
    List<String> words,
    Function<T, Object> value) {

  /** A column of a table that is documented elsewhere. */
  public Column(String name, Function<T, Object> value) {
    this(name, ColumnType.STRING, null, null, false, List.of(), value);
  }

  /** Text. */
  public static <T> Column<T> text(String name, String meaning, Function<T, String> value) {
    return of(name, ColumnType.STRING, null, meaning, value);
  }

  /** Several texts, with semicolons between them. */
  public static <T> Column<T> list(String name, String meaning, Function<T, List<String>> value) {
    return text(name, meaning + "; several are parted by \"; \"", value.andThen(Column::joined));
  }

  /** A decimal number. */
  public static <T> Column<T> number(
      String name, String unit, String meaning, Function<T, Double> value) {
    return of(name, ColumnType.NUMBER, unit, meaning, value);
  }

  /** A whole number. */
  public static <T> Column<T> whole(
      String name, String unit, String meaning, Function<T, ? extends Number> value) {
    return of(name, ColumnType.INTEGER, unit, meaning, value);
  }

  /** True or false. */
  public static <T> Column<T> flag(String name, String meaning, Function<T, Boolean> value) {
    return of(name, ColumnType.BOOLEAN, null, meaning, value);
  }

  /** An instant. */
  public static <T> Column<T> time(String name, String meaning, Function<T, Instant> value) {
    return of(name, ColumnType.DATETIME, null, meaning, value);
  }

  /** A day. */
  public static <T> Column<T> day(String name, String meaning, Function<T, LocalDate> value) {
    return of(name, ColumnType.DATE, null, meaning, value);
  }

  /** A word of a vocabulary, in lower case. */
  public static <T, E extends Enum<E>> Column<T> word(
      String name, Class<E> vocabulary, String meaning, Function<T, E> value) {
    List<String> words =
        Arrays.stream(vocabulary.getEnumConstants())
            .map(constant -> constant.name().toLowerCase(Locale.ROOT))
            .toList();
    return new Column<>(
        name, ColumnType.STRING, null, meaning, false, words, row -> value.apply(row));
  }

  private static <T> Column<T> of(
      String name, ColumnType type, String unit, String meaning, Function<T, ?> value) {
    return new Column<>(name, type, unit, meaning, false, List.of(), row -> value.apply(row));
  }

  /** The same, of which every row has a value. */
  public Column<T> always() {
    return new Column<>(name, type, unit, meaning, true, words, value);
  }

  /** The same of what rows of another kind lead to. */
  public <R> Column<R> of(Function<R, ? extends T> whole) {
    return new Column<>(
        name, type, unit, meaning, required, words, row -> value.apply(whole.apply(row)));
  }

  private static String joined(List<String> values) {
    return values.isEmpty() ? null : String.join("; ", values);
  }
}
