package hitilafu.ingest.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yaml.snakeyaml.nodes.Node;

/** What is wrong with a file, gathered so that all of it can be said at once. */
final class Faults {
  private static final int MAX_SHOWN = 80;

  private final String file;
  private final List<Fault> faults = new ArrayList<>();

  private record Fault(int line, String message) {}

  Faults(String file) {
    this.file = file;
  }

  void add(Node place, String message) {
    add(place.getStartMark().getLine() + 1, message);
  }

  /** Lines count from 1. */
  void add(int line, String message) {
    faults.add(new Fault(line, message));
  }

  /** What is gathered so far, with this as the last. */
  WatchlistFault and(int line, String message) {
    add(line, message);
    return all();
  }

  /**
   * Goes on only if nothing was found.
   *
   * @throws WatchlistFault if something was
   */
  void check() {
    if (!faults.isEmpty()) {
      throw all();
    }
  }

  private WatchlistFault all() {
    return new WatchlistFault(
        faults.stream()
            .sorted(Comparator.comparingInt(Fault::line))
            .map(fault -> "%s line %d: %s".formatted(file, fault.line(), fault.message()))
            .toList());
  }

  /** A text of the user's as a message may show it. */
  static String quote(String text) {
    return '"' + brief(text) + '"';
  }

  /** Short and on one line. */
  static String brief(String text) {
    return oneLine(text.length() > MAX_SHOWN ? text.substring(0, MAX_SHOWN) + "…" : text);
  }

  static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ").strip();
  }
}
