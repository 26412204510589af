package hitilafu.ingest.pdf;

import java.util.List;

/**
 * Lines to be read downwards.
 *
 * @param table whether each line is a row of a table
 */
record Flow(List<Line> lines, boolean table) {
  Flow {
    lines = List.copyOf(lines);
  }
}
