package hitilafu.app.web.review;

import hitilafu.app.http.Refusal;
import hitilafu.app.review.Concern;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Kinds of concern in words, and in addresses. */
final class ConcernWords {
  private ConcernWords() {}

  static String of(Concern.Kind kind) {
    return switch (kind) {
      case LOW_GRADE -> "one voice only";
      case CONFLICT -> "conflicting claims";
      case DATE -> "doubtful dates";
      case WEAK_LINK -> "weak ties";
      case CANDIDATE -> "services not in the catalog";
      case NEWS -> "news since the review";
      case CORRECTION -> "corrections without effect";
    };
  }

  static String inAddress(Concern.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /**
   * The kind of an address; null for any.
   *
   * @throws Refusal if there is none of this name
   */
  static Concern.Kind read(String text) {
    if (text == null) {
      return null;
    }
    return Arrays.stream(Concern.Kind.values())
        .filter(kind -> inAddress(kind).equals(text))
        .findFirst()
        .orElseThrow(() -> new Refusal(400, "\"concern\" is one of " + all() + "."));
  }

  private static String all() {
    return Arrays.stream(Concern.Kind.values())
        .map(ConcernWords::inAddress)
        .collect(Collectors.joining(", "));
  }
}
