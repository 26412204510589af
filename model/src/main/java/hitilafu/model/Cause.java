package hitilafu.model;

/**
 * Why, as claimed.
 *
 * @param thirdParty whether a supplier is blamed
 * @param detail the mechanism; null if none is named
 * @param phrase the words, kept also where they explain nothing ("technical hitch"); null if none
 */
public record Cause(CauseCategory category, boolean thirdParty, CauseDetail detail, String phrase) {
  public Cause {
    Absent.never(category, "category");
    phrase = Absent.text(phrase);
  }

  /** Whether it tells why at all, and not only that nobody knows. */
  public boolean explained() {
    return detail != null || category != CauseCategory.UNKNOWN;
  }
}
