package hitilafu.app;

import hitilafu.app.command.Hitilafu;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Where the process starts and ends. */
public final class Main {
  /** Held, or its level would be forgotten: it advises an incubating module at every start. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private Main() {}

  /**
   * Runs one command and exits with its code; threads that a library left behind do not hold it.
   */
  public static void main(String[] args) {
    LUCENE.setLevel(Level.SEVERE);
    System.exit(Hitilafu.execute(args));
  }
}
