package hitilafu.ingest.pdf;

import java.util.List;

/** What stands on one baseline across the page, from left to right; never empty. */
record Row(List<Line> lines) {
  Row {
    lines = List.copyOf(lines);
  }

  float y() {
    return lines.getFirst().y();
  }

  String text() {
    return String.join(" ", lines.stream().map(Line::text).toList());
  }

  float size() {
    return (float) lines.stream().mapToDouble(Line::size).max().orElseThrow();
  }
}
