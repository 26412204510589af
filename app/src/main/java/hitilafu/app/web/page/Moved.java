package hitilafu.app.web.page;

/**
 * What was asked for lies at another address. Not for good: which incident holds an observation may
 * change with the next report.
 */
public final class Moved extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String path;
  private final String query;

  /**
   * @param path of the page, without an ending
   * @param query behind the question mark; null for none
   */
  public Moved(String path, String query) {
    super(path, null, false, false);
    this.path = path;
    this.query = query;
  }

  /** The address of the form with an ending. */
  String address(String ending) {
    String whole = ending.isEmpty() ? path : Forms.base(path) + ending;
    return query == null || query.isEmpty() ? whole : whole + "?" + query;
  }
}
