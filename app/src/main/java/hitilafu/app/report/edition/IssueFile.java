package hitilafu.app.report.edition;

/** The files of an issue: the same words three times, and what they rest on. */
public enum IssueFile {
  /** For the screen; loads nothing. */
  HTML("html", "text/html; charset=utf-8"),
  /** For paper. */
  PDF("pdf", "application/pdf"),
  /** For whoever goes on writing. */
  MARKDOWN("md", "text/markdown; charset=utf-8"),
  /** A data package: its figures, and the incidents that they rest on with all their evidence. */
  DATA("zip", "application/zip"),
  /** {@link Facts} as JSON. */
  FACTS("json", "application/json");

  private final String ending;
  private final String mediaType;

  IssueFile(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
  }

  /** {@code ke-2025-W01.html}. */
  public String of(String series, String issue) {
    return series + "-" + issue + "." + ending;
  }

  public String mediaType() {
    return mediaType;
  }
}
