package hitilafu.app.report.print;

/** There is no browser that could print; says what to install. */
public final class NoBrowser extends RuntimeException {
  private static final long serialVersionUID = 1;

  NoBrowser() {
    super(
        "a PDF is printed by Chromium, and none was found: install chromium, or name one in"
            + " HITILAFU_CHROMIUM",
        null,
        false,
        false);
  }
}
