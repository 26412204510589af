package hitilafu.app.web;

/** A request that is not answered as asked; its message says what to do. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;

  Refusal(int status, String message) {
    super(message, null, false, false);
    this.status = status;
  }

  Fault fault() {
    return Fault.of(status, getMessage(), null);
  }
}
