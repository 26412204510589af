package hitilafu.app.command;

/** Progress for a person at a terminal; silent in a pipe. */
final class Terminal {
  /** Set by the launcher, which can tell; Java 21 cannot. */
  private static final boolean INTERACTIVE = Boolean.getBoolean("hitilafu.terminal");

  private String shown = "";

  /** Replaces the progress line. */
  void progress(String line) {
    if (INTERACTIVE && !line.equals(shown)) {
      System.err.print("\r\u001b[K" + line);
      System.err.flush();
      shown = line;
    }
  }

  /** Takes the progress line away. */
  void clear() {
    if (INTERACTIVE && !shown.isEmpty()) {
      System.err.print("\r\u001b[K");
      System.err.flush();
      shown = "";
    }
  }
}
