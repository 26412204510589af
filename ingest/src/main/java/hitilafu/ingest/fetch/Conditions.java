package hitilafu.ingest.fetch;

/**
 * What we know of an address from before, so that it need not be sent again if it has not changed.
 * A value that is no proper header value counts as not known.
 *
 * @param etag as the last answer's {@code ETag} gave it; null if not known
 * @param lastModified as the last answer's {@code Last-Modified} gave it; null if not known
 */
public record Conditions(String etag, String lastModified) {
  /** Nothing is known. */
  public static final Conditions NONE = new Conditions(null, null);

  private static final int MAX_LENGTH = 1024;

  public Conditions {
    etag = proper(etag);
    lastModified = proper(lastModified);
  }

  private static String proper(String value) {
    boolean proper =
        value != null
            && !value.isBlank()
            && value.length() <= MAX_LENGTH
            && value.chars().allMatch(c -> c >= ' ' && c < 0x7f);
    return proper ? value.strip() : null;
  }
}
