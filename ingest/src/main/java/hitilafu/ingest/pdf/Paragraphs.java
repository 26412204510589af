package hitilafu.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Makes paragraphs of the lines of a flow. */
final class Paragraphs {
  /** Of the usual distance of lines: so far apart are those of two paragraphs. */
  private static final float APART = 1.3f;

  /** Of a size to another: a heading and its text. */
  private static final float OTHER_SIZE = 1.12f;

  /** Of the size of the type. */
  private static final float INDENT = 0.8f;

  private final List<String> paragraphs = new ArrayList<>();
  private final Flow flow;
  private final double leading;
  private final double right;

  private Paragraphs(Flow flow) {
    this.flow = flow;
    List<Line> lines = flow.lines();
    double[] gaps =
        IntStream.range(1, lines.size())
            .mapToDouble(i -> lines.get(i).y() - lines.get(i - 1).y())
            .filter(gap -> gap > 0)
            .sorted()
            .toArray();
    this.leading = gaps.length == 0 ? 0 : gaps[gaps.length / 2];
    this.right = lines.stream().mapToDouble(Line::end).max().orElse(0);
  }

  /** Those of all pages. A paragraph that goes on in the next column or on the next page is one. */
  static List<String> of(List<Flow> flows) {
    List<String> all = new ArrayList<>();
    for (Flow flow : flows) {
      List<String> next = new Paragraphs(flow).read();
      if (!all.isEmpty()
          && !next.isEmpty()
          && !flow.table()
          && goesOn(all.getLast(), next.getFirst())) {
        StringBuilder joined = new StringBuilder(all.removeLast());
        LineEnd.append(joined, next.getFirst());
        all.add(joined.toString());
        next = next.subList(1, next.size());
      }
      all.addAll(next);
    }
    return all;
  }

  private static boolean goesOn(String text, String next) {
    return !LineEnd.isFull(text)
        && !LineEnd.isItem(next)
        && Character.isLowerCase(next.codePointAt(0));
  }

  private List<String> read() {
    StringBuilder text = new StringBuilder();
    int first = 0;
    for (int i = 0; i < flow.lines().size(); i++) {
      if (i > 0 && (flow.table() || begins(i, first))) {
        paragraphs.add(text.toString());
        text.setLength(0);
        first = i;
      }
      LineEnd.append(text, flow.lines().get(i).text());
    }
    paragraphs.add(text.toString());
    return paragraphs;
  }

  /**
   * Whether a line begins a paragraph.
   *
   * @param first where the present one began
   */
  private boolean begins(int i, int first) {
    Line line = flow.lines().get(i);
    Line above = flow.lines().get(i - 1);
    float gap = line.y() - above.y();
    float sizes = Math.max(line.size(), above.size()) / Math.min(line.size(), above.size());
    if (gap <= 0 || gap > APART * Math.max(leading, line.size()) || sizes > OTHER_SIZE) {
      return true;
    }
    boolean item = LineEnd.isItem(flow.lines().get(first).text());
    return LineEnd.isItem(line.text())
        || isIndented(line, above) && !item
        || item
            && line.start() < flow.lines().get(first).start() + INDENT * line.size()
            && LineEnd.isFull(above.text())
        || isShort(above, line) && !LineEnd.goesOn(above.text());
  }

  private static boolean isIndented(Line line, Line above) {
    return line.start() - above.start() > INDENT * line.size() && LineEnd.isFull(above.text());
  }

  /** The first word of the next line would have had room. */
  private boolean isShort(Line above, Line next) {
    return above.end() + above.letter() + next.firstWord() < right - INDENT * above.size();
  }
}
