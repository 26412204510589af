package hitilafu.ingest.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Makes rows of the glyphs of a page, wherever in the document they come. Measures are of the size.
 */
final class Rows {
  /** So far apart are the baselines of two rows. Raised letters and figures are nearer. */
  private static final float ROW = 0.45f;

  /** A gap that no space between words has, not even in justified lines. */
  private static final float WIDE = 1.2f;

  /** The narrowest space between words. */
  private static final float SPACE = 0.16f;

  /** Letters that are further apart are no word. */
  private static final float SPACED = 0.5f;

  private Rows() {}

  /** From the top of the page down. */
  static List<Row> of(List<Glyph> glyphs) {
    List<Glyph> down = new ArrayList<>(glyphs);
    down.sort(Comparator.comparingDouble(Glyph::y));
    List<Row> rows = new ArrayList<>();
    List<Glyph> row = new ArrayList<>();
    for (Glyph glyph : down) {
      if (!row.isEmpty() && isBelow(glyph, row.getFirst())) {
        add(row, rows);
        row.clear();
      }
      row.add(glyph);
    }
    add(row, rows);
    return rows;
  }

  private static boolean isBelow(Glyph glyph, Glyph first) {
    return glyph.y() - first.y() > ROW * (glyph.size() + first.size()) / 2;
  }

  private static void add(List<Glyph> row, List<Row> rows) {
    row.sort(Comparator.comparingDouble(Glyph::x));
    List<Line> lines = lines(once(row));
    if (!lines.isEmpty()) {
      rows.add(new Row(lines));
    }
  }

  /** Bold type is made by printing twice, a little beside. */
  private static List<Glyph> once(List<Glyph> row) {
    List<Glyph> once = new ArrayList<>();
    for (Glyph glyph : row) {
      if (once.subList(Math.max(0, once.size() - 2), once.size()).stream()
          .noneMatch(printed -> printed.isUnder(glyph))) {
        once.add(glyph);
      }
    }
    return once;
  }

  private static List<Line> lines(List<Glyph> row) {
    float spacing = spacing(row.stream().filter(glyph -> !glyph.isSpace()).toList());
    List<Line> lines = new ArrayList<>();
    List<Glyph> line = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    boolean space = false;
    for (Glyph glyph : row) {
      if (glyph.isSpace()) {
        space = true;
        continue;
      }
      float gap = line.isEmpty() ? 0 : glyph.x() - line.getLast().end() - spacing;
      if (gap > WIDE * glyph.size() && !LineEnd.isMark(text)) {
        lines.add(line(text, line));
      } else if (!line.isEmpty() && (space || gap > SPACE * glyph.size())) {
        text.append(' ');
      }
      line.add(glyph);
      text.append(glyph.text());
      space = false;
    }
    if (!line.isEmpty()) {
      lines.add(line(text, line));
    }
    return lines;
  }

  /** How far apart the letters of words are set; usually they touch. */
  private static float spacing(List<Glyph> printed) {
    double[] gaps = new double[Math.max(0, printed.size() - 1)];
    for (int i = 0; i < gaps.length; i++) {
      gaps[i] = printed.get(i + 1).x() - printed.get(i).end();
    }
    Arrays.sort(gaps);
    if (gaps.length == 0) {
      return 0;
    }
    double median = gaps[gaps.length / 2];
    return median < 0 || median > SPACED * printed.getFirst().size() ? 0 : (float) median;
  }

  /** The line that has come together; begins the next. */
  private static Line line(StringBuilder text, List<Glyph> glyphs) {
    double[] sizes = glyphs.stream().mapToDouble(Glyph::size).sorted().toArray();
    Line line =
        new Line(
            text.toString(),
            glyphs.getFirst().x(),
            glyphs.getLast().end(),
            glyphs.getLast().y(),
            (float) sizes[sizes.length / 2]);
    text.setLength(0);
    glyphs.clear();
    return line;
  }
}
