package hitilafu.app.command;

import hitilafu.model.Json;
import java.util.function.Supplier;

/** One outcome, for a machine or for a person. */
final class Output {
  private Output() {}

  static void print(boolean json, Object outcome, Supplier<String> sentence) {
    System.out.println(json ? Json.write(outcome) : sentence.get());
  }
}
