package hitilafu.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rows one below the other that leave the same strips blank.
 *
 * @param columns what is printed between the strips, from left to right
 */
record Band(List<Row> rows, List<Span> columns) {
  /** Of the size of the type. Narrower strips are gaps between words that happen to meet. */
  private static final float STRIP = 1.2f;

  /** Of the size of the type: justified lines have wide gaps, but none so wide. */
  static final float JUSTIFIED = 2;

  /** No sheet has more, unless it is made to keep us busy. */
  private static final int MAX_ROWS = 200;

  private static final int MAX_COLUMNS = 12;

  /** Fewer rows have gaps one below the other by chance. */
  private static final int FEW = 3;

  /** Between rows of the size of the type: beyond lies something else. */
  private static final float FAR = 4;

  /** Letters; lines of columns are longer, tables have a cell that is shorter. */
  private static final int LONG_LINE = 22;

  /** From left to right, in points. */
  record Span(float start, float end) {
    static Span of(Line line) {
      return new Span(line.start(), line.end());
    }

    boolean meets(Span other, float strip) {
      return start < other.end + strip && other.start < end + strip;
    }

    Span with(Span other) {
      return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    boolean holds(Line line) {
      return line.start() >= start - 1 && line.end() <= end + 1;
    }
  }

  /** The longest band that begins with a row; only that row if nothing follows. */
  static Band from(List<Row> rows, int first) {
    List<Span> columns = add(List.of(), rows.get(first));
    int end = first + 1;
    while (end < Math.min(rows.size(), first + MAX_ROWS)
        && !isFar(rows.get(end - 1), rows.get(end))) {
      List<Span> wider = add(columns, rows.get(end));
      if (wider.size() < Math.max(2, columns.size())
          || wider.size() > MAX_COLUMNS
          || isTorn(rows.get(end), wider)) {
        break;
      }
      columns = wider;
      end++;
    }
    return new Band(rows.subList(first, end), columns);
  }

  /** Cells of a row would lie in one column: what is above them is not of this table. */
  private static boolean isTorn(Row row, List<Span> columns) {
    return columns.stream().anyMatch(column -> isTorn(row.lines(), column));
  }

  private static boolean isTorn(List<Line> lines, Span column) {
    for (int i = 1; i < lines.size(); i++) {
      float gap = lines.get(i).start() - lines.get(i - 1).end();
      if (column.holds(lines.get(i - 1))
          && column.holds(lines.get(i))
          && gap > JUSTIFIED * lines.get(i).size()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFar(Row above, Row below) {
    return below.y() - above.y() > FAR * Math.max(above.size(), below.size());
  }

  private static List<Span> add(List<Span> columns, Row row) {
    List<Span> sum = new ArrayList<>(columns);
    for (Line line : row.lines()) {
      List<Span> met =
          sum.stream().filter(c -> c.meets(Span.of(line), STRIP * line.size())).toList();
      sum.removeAll(met);
      sum.add(met.stream().reduce(Span.of(line), Span::with));
      sum.sort(Comparator.comparingDouble(Span::start));
    }
    return sum;
  }

  /** Whether it is one: strips have text on both sides, and not once only. */
  boolean isSound() {
    return rows.size() >= FEW
        && columns.size() > 1
        && columns.stream().allMatch(column -> lines(column).count() > 1);
  }

  /** The columns, or the table. */
  List<Flow> flows() {
    boolean prose =
        columns.stream()
            .allMatch(
                column ->
                    lines(column).mapToInt(line -> line.text().length()).average().orElse(0)
                        > LONG_LINE);
    return prose
        ? columns.stream().map(column -> new Flow(lines(column).toList(), false)).toList()
        : List.of(new Flow(Table.rows(rows, columns), true));
  }

  private Stream<Line> lines(Span column) {
    return rows.stream().flatMap(row -> row.lines().stream()).filter(column::holds);
  }
}
