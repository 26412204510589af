package hitilafu.app.export.sheet;

import hitilafu.app.export.Column;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A row that only its place among others tells apart from them.
 *
 * @param number from 1
 */
public record Numbered<T>(int number, T row) {

  /** All of a list. */
  static <T> Stream<Numbered<T>> of(List<T> rows) {
    return IntStream.range(0, rows.size()).mapToObj(i -> new Numbered<>(i + 1, rows.get(i)));
  }

  /** The column of the number. */
  static <T> List<Column<Numbered<T>>> number(String meaning) {
    return List.of(Column.<Numbered<T>>whole("number", null, meaning, Numbered::number).always());
  }

  /** Columns of what is numbered. */
  static <T> List<Column<Numbered<T>>> of(Stream<Column<T>> columns) {
    return columns.map(column -> column.<Numbered<T>>of(Numbered::row)).toList();
  }
}
