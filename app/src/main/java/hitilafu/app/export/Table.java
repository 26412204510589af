package hitilafu.app.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Rows of one kind as CSV (RFC 4180). What is not known is empty; a text that a spreadsheet would
 * take for a formula has a quotation mark before it.
 */
public record Table<T>(List<Column<T>> columns) {
  /** What makes a spreadsheet take a text for a formula. */
  private static final Pattern FORMULA = Pattern.compile("\\A\\s*[=+\\-@\\t\\r\\n]");

  /** A table of these and these. */
  @SafeVarargs
  public static <T> Table<T> of(List<Column<T>>... columns) {
    return new Table<>(Arrays.stream(columns).flatMap(List::stream).toList());
  }

  /** The names of its columns, in their order. */
  public List<String> names() {
    return columns.stream().map(Column::name).toList();
  }

  /** The table, with its header. */
  public String csv(List<T> rows) {
    return print(List.of(names())) + rows(rows);
  }

  /** Rows alone. */
  public String rows(List<T> rows) {
    return print(rows.stream().map(this::cells).toList());
  }

  /** A row as text. */
  public List<String> cells(T row) {
    return columns.stream().map(column -> cell(column.value().apply(row))).toList();
  }

  private static String print(List<List<String>> rows) {
    StringBuilder table = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(table, CSVFormat.RFC4180)) {
      for (List<String> row : rows) {
        printer.printRecord(row);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return table.toString();
  }

  private static String cell(Object value) {
    return switch (value) {
      case null -> "";
      case Double number -> BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
      case Instant time -> time.truncatedTo(ChronoUnit.SECONDS).toString();
      case Enum<?> constant -> constant.name().toLowerCase(Locale.ROOT);
      default -> harmless(value.toString());
    };
  }

  private static String harmless(String text) {
    return FORMULA.matcher(text).find() ? "'" + text : text;
  }
}
