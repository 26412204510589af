package hitilafu.ingest.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The order in which people read the rows of a page: columns one after the other, tables and all
 * else across. Rows belong together as long as the same strips between them stay blank.
 */
final class ReadingOrder {
  private ReadingOrder() {}

  /** What stands together and is to be read downwards. */
  static List<Flow> of(List<Row> rows) {
    List<Flow> flows = new ArrayList<>();
    List<Line> plain = new ArrayList<>();
    int row = 0;
    while (row < rows.size()) {
      Band band = Band.from(rows, row);
      if (band.isSound()) {
        flush(plain, flows);
        flows.addAll(band.flows());
        row += band.rows().size();
      } else {
        plain.addAll(across(rows.get(row++)));
      }
    }
    flush(plain, flows);
    return flows;
  }

  private static void flush(List<Line> plain, List<Flow> flows) {
    if (!plain.isEmpty()) {
      flows.add(new Flow(List.copyOf(plain), false));
      plain.clear();
    }
  }

  private static List<Line> across(Row row) {
    List<Line> lines = new ArrayList<>();
    for (Line line : row.lines()) {
      boolean near =
          !lines.isEmpty() && line.start() - lines.getLast().end() < Band.JUSTIFIED * line.size();
      lines.add(near ? lines.removeLast().with(line) : line);
    }
    return lines;
  }
}
