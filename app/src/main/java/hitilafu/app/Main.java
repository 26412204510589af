package hitilafu.app;

import hitilafu.app.command.Hitilafu;

/** Where the process starts and ends. */
public final class Main {
  private Main() {}

  /**
   * Runs one command and exits with its code; threads that a library left behind do not hold it.
   */
  public static void main(String[] args) {
    System.exit(Hitilafu.execute(args));
  }
}
