package hitilafu.app.command;

/** A mistake of the user's: one line that says what to do, and an exit code. */
final class UserError extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int code;

  UserError(int code, String message) {
    super(message);
    this.code = code;
  }

  int code() {
    return code;
  }
}
