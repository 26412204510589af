package hitilafu.app.command;

import java.io.Closeable;

/** How much has gone out, told on standard error now and then. */
final class ExportProgress implements Runnable, Closeable {
  private static final int EVERY = 10_000;

  private final Terminal terminal = new Terminal();
  private final String noun;
  private final boolean always;
  private long count;

  /**
   * @param noun what is counted, in the plural
   * @param always also where nobody watches, on lines of their own
   */
  ExportProgress(String noun, boolean always) {
    this.noun = noun;
    this.always = always;
  }

  @Override
  public void run() {
    count++;
    if (count % EVERY == 0) {
      tell();
    }
  }

  private void tell() {
    String line = "%,d %s".formatted(count, noun);
    if (always) {
      System.err.println(line);
    } else {
      terminal.progress(line);
    }
  }

  /** Says at last how many there were, if that was asked for. */
  @Override
  public void close() {
    if (always && (count == 0 || count % EVERY > 0)) {
      tell();
    }
    terminal.clear();
  }
}
