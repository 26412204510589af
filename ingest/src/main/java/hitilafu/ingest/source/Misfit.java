package hitilafu.ingest.source;

/** A value that cannot be read; the message goes on after it: what it is not, and what to write. */
final class Misfit extends Exception {
  private static final long serialVersionUID = 1;

  Misfit(String message) {
    super(message, null, false, false);
  }
}
