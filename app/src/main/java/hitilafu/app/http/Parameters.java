package hitilafu.app.http;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was asked behind the question mark; only what an address knows, and each once. */
public final class Parameters {
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
  public static Parameters of(Context ctx, String... known) {
    Map<String, List<String>> given = ctx.queryParamMap();
    given.forEach((name, values) -> require(name, values, List.of(known)));
    return new Parameters(given);
  }

  /**
   * The same, where one parameter may stand several times.
   *
   * @param many that one
   */
  public static Parameters repeating(Context ctx, String many, String... known) {
    Map<String, List<String>> given = ctx.queryParamMap();
    given.forEach(
        (name, values) -> {
          if (!name.equals(many) || values.isEmpty()) {
            require(name, values, Stream.concat(Stream.of(many), Stream.of(known)).toList());
          }
        });
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
  public String text(String name) {
    List<String> values = given.get(name);
    return values == null || values.getFirst().isBlank() ? null : values.getFirst().strip();
  }

  /** All that was given of one that may stand several times; the blank ones are left out. */
  public List<String> texts(String name) {
    return given.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /**
   * A whole number from 1.
   *
   * @param usual the one that is meant where none is given
   * @throws Refusal if it is none, or above the most
   */
  public int number(String name, int usual, int most) {
    String text = text(name);
    int number = text == null ? usual : text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    if (number < 1 || number > most) {
      throw new Refusal(400, "\"%s\" is a number from 1 to %,d.".formatted(name, most));
    }
    return number;
  }

  /** Whether it is {@code true}; {@code false} if it was not given. */
  public boolean flag(String name) {
    String text = text(name);
    if (text == null || text.equals("false")) {
      return false;
    }
    if (text.equals("true")) {
      return true;
    }
    throw new Refusal(400, "\"" + name + "\" is true or false.");
  }

  /** One of the words for a type's constants; the usual one if none was given. */
  public <E extends Enum<E>> E choice(String name, E usual) {
    String text = text(name);
    if (text == null) {
      return usual;
    }
    E[] all = usual.getDeclaringClass().getEnumConstants();
    return Arrays.stream(all)
        .filter(one -> word(one).equals(text.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    400,
                    "\"%s\" is one of %s."
                        .formatted(
                            name,
                            Arrays.stream(all)
                                .map(Parameters::word)
                                .collect(Collectors.joining(", ")))));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** The address of the same request with another value of one parameter. */
  public String address(String path, String changed, String value) {
    Map<String, String> all = new LinkedHashMap<>();
    given.forEach((name, values) -> all.put(name, values.getFirst()));
    all.put(changed, value);
    return all.entrySet().stream()
        .map(each -> each.getKey() + "=" + encoded(each.getValue()))
        .collect(Collectors.joining("&", path + "?", ""));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
