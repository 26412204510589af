package hitilafu.app.web.report;

import hitilafu.app.report.edition.IssueFile;

/**
 * A form of an issue that can be opened or taken along.
 *
 * @param label what it is
 * @param about for whom, in a few words
 */
record FileLink(String label, String href, String about) {

  static FileLink of(IssueFile file, String folder, String name) {
    return new FileLink(label(file), folder + "/" + name, about(file));
  }

  private static String label(IssueFile file) {
    return switch (file) {
      case HTML -> "Read it";
      case PDF -> "PDF";
      case MARKDOWN -> "Markdown";
      case DATA -> "Data package";
      case FACTS -> "Facts";
    };
  }

  private static String about(IssueFile file) {
    return switch (file) {
      case HTML -> "one page of HTML, that loads nothing";
      case PDF -> "to print or send";
      case MARKDOWN -> "to go on writing";
      case DATA -> "its figures and the incidents behind them, as CSV with a schema";
      case FACTS -> "what it states, as JSON";
    };
  }
}
