package hitilafu.app.report;

/** What was asked for cannot be reported, or not published; says what to do. */
public final class ReportFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final boolean passing;

  private ReportFault(boolean passing, String message) {
    super(message, null, false, false);
    this.passing = passing;
  }

  /** What was measured and what is searched are not of one state: one is just being written. */
  static ReportFault moving() {
    return passing("the record is just being written anew; ask again in a minute");
  }

  /** What stands in the way now, and will not for long. */
  public static ReportFault passing(String message) {
    return new ReportFault(true, message);
  }

  /** A note that nobody would read. */
  public static ReportFault tooLong() {
    return wrong("a note has at most %,d characters".formatted(Imprint.LONGEST_NOTE));
  }

  /** Whether it helps to ask again later. */
  public boolean passing() {
    return passing;
  }

  /** A mistake of whoever asks. */
  public static ReportFault wrong(String message) {
    return new ReportFault(false, message);
  }
}
