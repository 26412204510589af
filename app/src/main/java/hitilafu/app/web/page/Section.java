package hitilafu.app.web.page;

/** What the navigation leads to, in its order. */
public enum Section {
  SEARCH("/", "Search"),
  OVERVIEW("/overview", "At a glance"),
  REPORTS("/reports", "Reports"),
  COMPARE("/compare", "Compare"),
  SOURCES("/sources", "Sources"),
  REVIEW("/review", "Review"),
  MEASURES("/measures", "About the measures");

  private final String address;
  private final String label;

  Section(String address, String label) {
    this.address = address;
    this.label = label;
  }

  public String address() {
    return address;
  }

  public String label() {
    return label;
  }
}
