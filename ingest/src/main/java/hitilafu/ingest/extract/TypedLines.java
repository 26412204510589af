package hitilafu.ingest.extract;

import hitilafu.ingest.pdf.LineEnd;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes paragraphs of lines. They stand between blank lines; between two lines it is asked whether
 * a program broke them, because the next word had no room, or the writer did.
 */
final class TypedLines {
  /** Nobody wraps lines so late. */
  private static final int LATE = 120;

  /** So many sentences that go on in the next line show that lines are wrapped. */
  private static final int SOME = 2;

  private final List<String> lines;
  private final int width;

  private TypedLines(List<String> lines) {
    this.lines = lines;
    int[] broken = broken(lines);
    this.width = broken.length < SOME ? Integer.MAX_VALUE : broken[broken.length - 1];
  }

  static List<String> paragraphs(String text) {
    return new TypedLines(
            text.lines().map(line -> line.replace('\t', ' ').stripTrailing()).toList())
        .read();
  }

  /** The lengths of lines whose sentence goes on in the next one, in order. */
  private static int[] broken(List<String> lines) {
    List<Integer> lengths = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!lines.get(i).isBlank() && goesOn(lines.get(i), lines.get(i + 1))) {
        lengths.add(lines.get(i).length());
      }
    }
    return lengths.stream().filter(length -> length <= LATE).mapToInt(i -> i).sorted().toArray();
  }

  private static boolean goesOn(String line, String next) {
    return !LineEnd.isFull(line)
        && !LineEnd.isItem(next)
        && !next.isBlank()
        && Character.isLowerCase(next.strip().codePointAt(0));
  }

  private List<String> read() {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int first = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (!text.isEmpty() && (lines.get(i).isBlank() || begins(i, first))) {
        paragraphs.add(text.toString());
        text.setLength(0);
      }
      if (!lines.get(i).isBlank()) {
        first = text.isEmpty() ? i : first;
        LineEnd.append(text, lines.get(i).strip());
      }
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
    String line = lines.get(i);
    String above = lines.get(i - 1);
    if (LineEnd.isItem(line)) {
      return true;
    }
    boolean deeper = indent(line) > indent(above) + 1;
    if (deeper && LineEnd.isItem(lines.get(first))) {
      return false;
    }
    return deeper && LineEnd.isFull(above)
        || !goesOn(above, line)
            && !LineEnd.goesOn(above)
            && hadRoom(above, line)
            && !isLabel(i - 1);
  }

  private boolean hadRoom(String above, String next) {
    String word = next.strip().split("\\s", 2)[0];
    return width == Integer.MAX_VALUE || above.length() + 1 + word.length() <= width;
  }

  /** "ISSUED BY:" and one line below it. */
  private boolean isLabel(int i) {
    boolean last = i + 2 >= lines.size() || lines.get(i + 2).isBlank();
    return lines.get(i).endsWith(":") && last && (i == 0 || lines.get(i - 1).isBlank());
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }
}
