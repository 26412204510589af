package hitilafu.app.report.tell;

/** Where there are too few to go by, that is said. */
final class Thin {
  private static final int FEW = 12;

  private Thin() {}

  static boolean is(int number) {
    return number < FEW;
  }

  /** What a share of so few says; nothing if they are enough. */
  static String share(int of) {
    return is(of) && of > 0 ? " A share of so few says little, as its interval at 95 % shows." : "";
  }
}
