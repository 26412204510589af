package hitilafu.app.web.page;

/**
 * What was asked for lies at another address now. Not for good: which incident holds an observation
 * may change with the next report.
 */
public final class Moved extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String address;

  /**
   * @param address of the page, without an ending
   */
  public Moved(String address) {
    super(address, null, false, false);
    this.address = address;
  }

  String address() {
    return address;
  }
}
