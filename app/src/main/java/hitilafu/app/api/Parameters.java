package hitilafu.app.api;

import hitilafu.app.http.Refusal;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;

/** What was asked behind the question mark; only what an address knows, and each once. */
final class Parameters {
  private final Map<String, List<String>> given;

  private Parameters(Map<String, List<String>> given) {
    this.given = given;
  }

  /**
   * The parameters of a request.
   *
   * @param known all that the address takes
   * @throws Refusal if there is another, or one stands twice: a typing mistake must not pass for a
   *     search of everything
   */
  static Parameters of(Context ctx, String... known) {
    Map<String, List<String>> given = ctx.queryParamMap();
    given.forEach((name, values) -> require(name, values, List.of(known)));
    return new Parameters(given);
  }

  private static void require(String name, List<String> values, List<String> known) {
    if (!known.contains(name)) {
      throw new Refusal(
          400,
          "There is no parameter \"%s\" here. %s"
              .formatted(
                  name,
                  known.isEmpty()
                      ? "This address takes none."
                      : "There are: " + String.join(", ", known) + "."));
    }
    if (values.isEmpty()) {
      throw new Refusal(
          400, "The parameter \"" + name + "\" cannot be read. A percent sign is written %25.");
    }
    if (values.size() > 1) {
      throw new Refusal(400, "The parameter \"" + name + "\" stands more than once.");
    }
  }

  /** As given, without blanks around it; null if it was not given or is blank. */
  String text(String name) {
    List<String> values = given.get(name);
    return values == null || values.getFirst().isBlank() ? null : values.getFirst().strip();
  }

  /**
   * A whole number from 1.
   *
   * @param usual the one that is meant where none is given
   * @throws Refusal if it is none, or above the most
   */
  int number(String name, int usual, int most) {
    String text = text(name);
    int number = text == null ? usual : text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    if (number < 1 || number > most) {
      throw new Refusal(400, "\"%s\" is a number from 1 to %,d.".formatted(name, most));
    }
    return number;
  }
}
