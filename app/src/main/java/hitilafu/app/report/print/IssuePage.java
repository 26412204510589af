package hitilafu.app.report.print;

import hitilafu.app.report.tell.IssueText;
import hitilafu.app.report.tell.Masthead;

/**
 * An issue and how it is to look.
 *
 * @param style ours, for all issues alike
 */
record IssuePage(IssueText issue, String style) {

  Trusted allStyle() {
    return new Trusted(style + furniture());
  }

  /** What stands at the edges of each page of paper. */
  private String furniture() {
    Masthead head = issue.masthead();
    String running = PaperText.string(head.title());
    return """
    @page {
      @top-left { content: %s; }
      @top-right { content: %s; }
      @bottom-left { content: %s; }
      @bottom-right { content: "page " counter(page) " of " counter(pages); }
    }
    @page :first { @top-left { content: none; } }
    """
        .formatted(
            running,
            PaperText.string(head.draft() ? "DRAFT" : head.days()),
            PaperText.string(head.address()));
  }
}
