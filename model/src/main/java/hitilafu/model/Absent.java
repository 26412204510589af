package hitilafu.model;

import java.util.List;
import java.util.Objects;

/** The one spelling of "absent": null for a text, the empty list for a list. */
final class Absent {
  private Absent() {}

  static String text(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  static <T> List<T> list(List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }

  static <T> T never(T value, String field) {
    return Objects.requireNonNull(value, () -> field + " is required");
  }

  static String never(String text, String field) {
    String stripped = text(text);
    if (stripped == null) {
      throw new IllegalArgumentException(field + " is required");
    }
    return stripped;
  }
}
