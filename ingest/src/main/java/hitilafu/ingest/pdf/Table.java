package hitilafu.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Puts the lines of cells together: one line for each row of a table, as in "Mto | 3 May | 8 am".
 */
final class Table {
  /** Rows of a table are further apart than the lines of a cell, if by so little. */
  private static final float APART = 1.3f;

  private Table() {}

  static List<Line> rows(List<Row> rows, List<Band.Span> columns) {
    float tight = tightest(rows);
    boolean spaced =
        IntStream.range(1, rows.size()).filter(i -> gap(rows, i) > APART * tight).count() > 0
            && rows.stream().anyMatch(row -> row.lines().size() < columns.size());
    List<Line> table = new ArrayList<>();
    List<Row> open = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      boolean next =
          spaced
              ? i > 0 && gap(rows, i) > APART * tight
              : startsIn(rows.get(i), columns.getFirst());
      if (next && !open.isEmpty()) {
        table.add(join(open, columns));
        open.clear();
      }
      open.add(rows.get(i));
    }
    table.add(join(open, columns));
    return table;
  }

  private static boolean startsIn(Row row, Band.Span first) {
    return first.holds(row.lines().getFirst());
  }

  private static float gap(List<Row> rows, int row) {
    return rows.get(row).y() - rows.get(row - 1).y();
  }

  private static float tightest(List<Row> rows) {
    return (float) IntStream.range(1, rows.size()).mapToDouble(i -> gap(rows, i)).min().orElse(0);
  }

  private static Line join(List<Row> rows, List<Band.Span> columns) {
    StringBuilder text = new StringBuilder();
    for (Band.Span column : columns) {
      StringBuilder cell = new StringBuilder();
      rows.stream()
          .flatMap(row -> row.lines().stream())
          .filter(column::holds)
          .forEach(line -> LineEnd.append(cell, line.text()));
      boolean label = !text.isEmpty() && text.charAt(text.length() - 1) == ':';
      text.append(text.isEmpty() || cell.isEmpty() ? "" : label ? " " : " | ").append(cell);
    }
    Line first = rows.getFirst().lines().getFirst();
    return new Line(
        text.toString(),
        columns.getFirst().start(),
        columns.getLast().end(),
        rows.getLast().y(),
        first.size());
  }
}
