package hitilafu.app.correct;

/** A correction that cannot be made as it was asked for; the message says what to do. */
public final class CorrectionFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final boolean unknown;

  private CorrectionFault(boolean unknown, String message) {
    super(message, null, false, false);
    this.unknown = unknown;
  }

  /** What it says of something is wrong. */
  public static CorrectionFault wrong(String message) {
    return new CorrectionFault(false, message);
  }

  static CorrectionFault unknown(String message) {
    return new CorrectionFault(true, message);
  }

  /** Whether it names something that is not there; else what it says of it is wrong. */
  public boolean unknown() {
    return unknown;
  }
}
