package hitilafu.app.report.edition;

import hitilafu.app.export.Exports;
import hitilafu.app.export.file.DataPackage;
import hitilafu.app.export.file.WholeFile;
import hitilafu.app.report.Imprint;
import hitilafu.app.report.Issue;
import hitilafu.app.report.print.IssueHtml;
import hitilafu.app.report.print.IssueMarkdown;
import hitilafu.app.report.print.PdfPrinter;
import hitilafu.app.report.tell.IssueText;
import hitilafu.model.Catalog;
import hitilafu.model.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes the files of an issue.
 *
 * @param printer of the PDF; without one there is none
 */
public record Typesetting(Catalog catalog, Optional<PdfPrinter> printer) {

  /**
   * Writes all files of an issue, each whole or not at all, in the place of what was there.
   *
   * @param folder that is there
   * @return the files, in the order of {@link IssueFile}
   */
  public List<Path> write(Draft draft, Imprint imprint, Path folder)
      throws IOException, InterruptedException {
    IssueText text = draft.text().apply(imprint);
    List<Path> files = new ArrayList<>();
    Path html = write(draft.issue(), IssueFile.HTML, IssueHtml.of(text), folder);
    files.add(html);
    if (printer.isPresent()) {
      Path pdf = folder.resolve(name(draft.issue(), IssueFile.PDF));
      printer.get().print(html, pdf);
      files.add(pdf);
    }
    files.add(write(draft.issue(), IssueFile.MARKDOWN, IssueMarkdown.of(text), folder));
    Path data = folder.resolve(name(draft.issue(), IssueFile.DATA));
    data(draft, imprint, text).writeTo(data);
    files.add(data);
    files.add(write(draft.issue(), IssueFile.FACTS, Json.write(draft.facts()) + "\n", folder));
    return files;
  }

  private static Path write(Issue issue, IssueFile kind, String content, Path folder)
      throws IOException {
    Path file = folder.resolve(name(issue, kind));
    WholeFile.write(file, open -> Files.writeString(open, content));
    return file;
  }

  private static String name(Issue issue, IssueFile kind) {
    return kind.of(issue.series(), issue.name());
  }

  private DataPackage data(Draft draft, Imprint imprint, IssueText text) {
    Issue issue = draft.issue();
    String name = "hitilafu-" + issue.series() + "-" + issue.name().toLowerCase(Locale.ROOT);
    String edition = imprint.draft() ? "draft" : "edition-" + imprint.edition();
    return new DataPackage(
            name + "-" + edition,
            text.masthead().title(),
            "The figures of this issue, and the incidents that they rest on with their evidence.")
        .createdAt(imprint.at())
        .with(FigureSheet.SHEET, FigureSheet.rows(issue.name(), draft.figures())::forEach)
        .with(Exports.incidents(draft.incidents(), catalog));
  }
}
