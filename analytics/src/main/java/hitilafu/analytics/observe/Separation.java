package hitilafu.analytics.observe;

import hitilafu.analytics.observe.lines.Line;
import hitilafu.analytics.observe.text.Sign;
import hitilafu.analytics.observe.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts a text that reports two events: what stands behind "separately" or "in other news", and
 * says that something failed, is an event of its own as far as its paragraph goes.
 */
final class Separation {
  private static final int OPENING = 25;

  private Separation() {}

  /** The lines of the first event, then those of each other one. */
  static List<List<Line>> of(List<Line> lines) {
    List<Line> first = new ArrayList<>();
    List<List<Line>> events = new ArrayList<>(List.of(first));
    int paragraph = -1;
    for (Line line : lines) {
      if (separate(line)) {
        events.add(new ArrayList<>(List.of(line)));
        paragraph = line.sentence().paragraph();
      } else if (line.sentence().paragraph() == paragraph) {
        events.getLast().add(line);
      } else {
        first.add(line);
      }
    }
    return events;
  }

  private static boolean separate(Line line) {
    boolean opens =
        line.signs().first(Sign.SEPARATELY).filter(s -> opens(line.text(), s)).isPresent();
    return opens && !line.title() && line.fails() && line.claim() != null;
  }

  /** "Many users meanwhile could not pay" goes on with the same event. */
  private static boolean opens(String text, Span span) {
    String before = text.substring(0, span.start()).strip();
    return span.start() < OPENING && (before.indexOf(' ') < 0 || before.endsWith(","));
  }
}
