package hitilafu.app.command;

import hitilafu.model.Json;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** One outcome, for a machine or for a person. */
final class Output {
  /** What could make a terminal do things: scraped text has no business with it. */
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\n\r\t]]");

  private Output() {}

  static void print(boolean json, Object outcome, Supplier<String> sentence) {
    System.out.println(
        json ? Json.write(outcome) : CONTROLS.matcher(sentence.get()).replaceAll("\uFFFD"));
  }
}
