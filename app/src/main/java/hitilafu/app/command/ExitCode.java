package hitilafu.app.command;

/** What a command's exit code means; printed under {@code hitilafu --help}. */
final class ExitCode {
  /** Done. */
  static final int OK = 0;

  /** A fault of ours: please report it. */
  static final int BUG = 1;

  /** The command line is wrong. */
  static final int USAGE = 2;

  /** Done, but some of the documents given were at fault; import keeps the problems. */
  static final int PROBLEMS = 3;

  /** Nothing is known by that name. */
  static final int NOT_FOUND = 4;

  /** Another process owns the home, or does the same already. */
  static final int BUSY = 5;

  /** The disk is full; what was archived is safe. */
  static final int UNWRITABLE = 6;

  private ExitCode() {}
}
