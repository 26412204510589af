package hitilafu.index.search;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A text in which words that were asked for stand. Plain text, never markup: whoever shows it
 * escapes it.
 *
 * @param field {@code title} or {@code evidence}
 * @param segments the text, cut where a match begins or ends
 */
public record Snippet(String field, List<Segment> segments) {

  /** A stretch of text that matches, or does not. */
  public record Segment(String text, boolean match) {}

  /** The text in one piece. */
  public String text() {
    return segments.stream().map(Segment::text).collect(Collectors.joining());
  }
}
