package hitilafu.app.report;

/** What was asked for cannot be reported, or not published; says what to do. */
public final class ReportFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  private ReportFault(String message) {
    super(message, null, false, false);
  }

  /** A mistake of whoever asks. */
  public static ReportFault wrong(String message) {
    return new ReportFault(message);
  }
}
