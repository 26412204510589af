package hitilafu.bench.speed;

/** Keeps results, so that the JVM cannot leave out the work for them. */
public final class Kept {
  private static volatile int length;

  private Kept() {}

  /** Any text, or null. */
  public static void keep(String result) {
    length = result == null ? -1 : result.length();
  }
}
