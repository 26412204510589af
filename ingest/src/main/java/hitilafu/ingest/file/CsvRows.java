package hitilafu.ingest.file;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Cuts a file's lines into rows. Where a row turns out to be none, its lines but the first can be
 * given back, so that one stray quote does not take what follows with it.
 */
final class CsvRows {
  /** Keeps rows of very many very short lines from filling the memory. */
  private static final int MAX_LINES = 500_000;

  /**
   * Bytes that may be given back: so many, and as many again as were read. A file of nothing but
   * stray quotes would else take for ever.
   */
  private long patience = 8 << 20;

  private final ByteLines lines;
  private final char delimiter;
  private final int limit;
  private final Deque<ByteLines.Line> givenBack = new ArrayDeque<>();

  /**
   * @param limit bytes of a row
   */
  CsvRows(ByteLines lines, char delimiter, int limit) {
    this.lines = lines;
    this.delimiter = delimiter;
    this.limit = limit;
  }

  /** The next row, or null at the end. */
  CsvRow next() throws IOException {
    ByteLines.Line line = take();
    if (line == null) {
      return null;
    }
    List<ByteLines.Line> row = new ArrayList<>(List.of(line));
    long size = line.bytes().length;
    boolean tooLarge = line.overlong();
    boolean open = opens(line.text(), delimiter, false);
    while (open && !tooLarge && (line = take()) != null) {
      row.add(line);
      size += line.bytes().length;
      tooLarge = line.overlong() || size > limit || row.size() > MAX_LINES;
      open = opens(line.text(), delimiter, true);
    }
    return new CsvRow(row, open, tooLarge);
  }

  /** Lets the lines after the row's first be read again; false if that was done too often. */
  boolean giveBack(CsvRow row) {
    List<ByteLines.Line> rest = row.lines().subList(1, row.lines().size());
    long weight = rest.stream().mapToLong(CsvRows::weight).sum();
    if (weight > patience) {
      return false;
    }
    patience -= weight;
    rest.reversed().forEach(givenBack::addFirst);
    return true;
  }

  private static long weight(ByteLines.Line line) {
    return line.bytes().length + 1L;
  }

  private ByteLines.Line take() throws IOException {
    if (!givenBack.isEmpty()) {
      return givenBack.removeFirst();
    }
    ByteLines.Line line = lines.next();
    patience += line == null ? 0 : weight(line);
    return line;
  }

  /** Whether a quoted field is open at the end of the line. Only a field's first quote opens it. */
  private static boolean opens(String line, char delimiter, boolean inside) {
    boolean open = inside;
    char before = delimiter;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean quote = c == '"';
      if (quote && open) {
        open = i + 1 < line.length() && line.charAt(i + 1) == '"';
        i += open ? 1 : 0;
      } else if (quote && before == delimiter) {
        open = true;
      }
      before = c;
    }
    return open;
  }
}
