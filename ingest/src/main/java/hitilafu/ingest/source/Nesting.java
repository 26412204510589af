package hitilafu.ingest.source;

/**
 * How many elements are left open, told from the brackets before any parser spends memory on it:
 * parsers keep what is open, and a file of nothing but opening tags opens millions.
 */
final class Nesting {
  private Nesting() {}

  static boolean isDeeperThan(int limit, byte[] markup) {
    int depth = 0;
    for (int i = 0; i + 1 < markup.length && depth <= limit; i++) {
      if (markup[i] == '<') {
        depth = Math.max(0, depth + step(markup[i + 1]));
      } else if (markup[i] == '/' && markup[i + 1] == '>') {
        depth = Math.max(0, depth - 1);
      }
    }
    return depth > limit;
  }

  private static int step(byte next) {
    return switch (next) {
      case '/' -> -1;
      case '!', '?' -> 0;
      default -> 1;
    };
  }
}
