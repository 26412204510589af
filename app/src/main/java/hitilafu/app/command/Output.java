package hitilafu.app.command;

import hitilafu.model.Json;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** One outcome, for a machine or for a person. */
final class Output {
  /** What could make a terminal do things: scraped text has no business with it. */
  private static final Pattern CONTROLS = Pattern.compile("\r(?!\n)|[\\p{Cc}&&[^\r\n\t]]");

  private Output() {}

  static void print(boolean json, Object outcome, Supplier<String> sentence) {
    if (json) {
      json(outcome);
    } else {
      System.out.println(harmless(sentence.get()));
    }
  }

  /** A line for a machine. */
  static void json(Object outcome) {
    System.out.println(escaped(Json.write(outcome)));
  }

  static String harmless(String text) {
    return CONTROLS.matcher(text).replaceAll("\uFFFD");
  }

  /** JSON demands escapes for those below U+0020 only. */
  static String escaped(String json) {
    return CONTROLS
        .matcher(json)
        .replaceAll(control -> "\\\\u%04x".formatted((int) control.group().charAt(0)));
  }
}
