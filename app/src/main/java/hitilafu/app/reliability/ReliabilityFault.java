package hitilafu.app.reliability;

/** A question about reliability that cannot be answered as asked; says what to do. */
public final class ReliabilityFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final boolean unknown;

  private ReliabilityFault(boolean unknown, String message) {
    super(message, null, false, false);
    this.unknown = unknown;
  }

  static ReliabilityFault wrong(String message) {
    return new ReliabilityFault(false, message);
  }

  static ReliabilityFault unknown(String message) {
    return new ReliabilityFault(true, message);
  }

  /** Whether nothing is known by that name; else the question itself is wrong. */
  public boolean unknown() {
    return unknown;
  }
}
