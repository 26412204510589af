package hitilafu.app.report.edition;

import hitilafu.app.report.Issue;
import java.time.Instant;

/**
 * A draft that was written down.
 *
 * @param series such as {@code ke}
 * @param issue such as {@code 2025-W01}
 * @param title for people
 * @param at when; the record is told as it was then
 * @param noPdf why it has no PDF; null if it has one
 */
public record Drafted(String series, String issue, String title, Instant at, String noPdf) {

  public String path() {
    return series + "/" + issue;
  }

  boolean of(Issue other) {
    return path().equals(other.path());
  }

  /** What a file of it is called. */
  public String name(IssueFile file) {
    return file.of(series, issue);
  }
}
