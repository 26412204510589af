package hitilafu.app.home;

/** A home that cannot be used as it is, for a mistake in what its user put there. */
public final class UnusableHome extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnusableHome(String message, Throwable cause) {
    super(message, cause);
  }
}
