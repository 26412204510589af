package hitilafu.index;

import java.util.List;
import java.util.Random;

/** Texts that try to be more than words: syntax of any kind, any character, any length. */
public final class HostileText {
  private static final List<String> PIECES =
      List.of(
          "\"",
          "service:",
          "from:",
          "to:2025-01-01",
          "level:major",
          "year:2024",
          "x:",
          ":",
          "*",
          "?",
          "(",
          ")",
          "[a TO b]",
          "/(a+)+$/",
          "~",
          "^9",
          "\\",
          " AND ",
          " OR ",
          " NOT ",
          "../../etc",
          "<script>",
          "\u0000",
          "\ud800",
          "\udc00",
          "\ud83d\ude00",
          "e-",
          "a ",
          "\u00b7",
          "-",
          "'",
          "\u202e",
          "itax",
          " ",
          " ",
          "%00",
          "{!x}",
          "json:",
          "gone:1",
          "id:");

  private HostileText() {}

  public static String next(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> characters(random, random.nextInt(60));
      case 1 -> "ab ".repeat(random.nextInt(400));
      default -> pieces(random, 1 + random.nextInt(12));
    };
  }

  private static String pieces(Random random, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  private static String characters(Random random, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append((char) random.nextInt(random.nextBoolean() ? 128 : 65_536));
    }
    return text.toString();
  }
}
