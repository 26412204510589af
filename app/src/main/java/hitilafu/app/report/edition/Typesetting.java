package hitilafu.app.report.edition;

import hitilafu.app.export.Exports;
import hitilafu.app.export.file.DataPackage;
import hitilafu.app.export.file.WholeFile;
import hitilafu.app.report.Imprint;
import hitilafu.app.report.Issue;
import hitilafu.app.report.ReportFault;
import hitilafu.app.report.print.IssueHtml;
import hitilafu.app.report.print.IssueMarkdown;
import hitilafu.app.report.print.PdfPrinter;
import hitilafu.app.report.tell.IssueText;
import hitilafu.model.Catalog;
import hitilafu.model.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes the files of an issue.
 *
 * @param printer of the PDF; without one there is none
 */
public record Typesetting(Catalog catalog, Optional<PdfPrinter> printer) {

  /**
   * What was written.
   *
   * @param files in the order of {@link IssueFile}
   * @param noPdf why there is no PDF among them; null if there is one
   */
  public record Written(List<Path> files, String noPdf) {}

  /**
   * Writes all files of an issue, each whole or not at all, in the place of what was there.
   *
   * @param folder that is there
   */
  public Written write(Draft draft, Imprint imprint, Path folder)
      throws IOException, InterruptedException {
    IssueText text = draft.text().apply(imprint);
    Issue issue = draft.issue();
    Path html = write(issue, IssueFile.HTML, IssueHtml.of(text), folder);
    Path pdf = folder.resolve(name(issue, IssueFile.PDF));
    String noPdf = print(html, pdf);
    Path markdown = write(issue, IssueFile.MARKDOWN, IssueMarkdown.of(text), folder);
    Path data = folder.resolve(name(issue, IssueFile.DATA));
    data(draft, imprint, text).writeTo(data);
    Path facts = write(issue, IssueFile.FACTS, Json.write(draft.facts()) + "\n", folder);
    return new Written(
        Stream.of(html, pdf, markdown, data, facts)
            .filter(file -> noPdf == null || !file.equals(pdf))
            .toList(),
        noPdf);
  }

  /** Why it could not; null if it could. An older one that would say otherwise does not stay. */
  private String print(Path html, Path pdf) throws IOException, InterruptedException {
    Files.deleteIfExists(pdf);
    if (printer.isEmpty()) {
      return PdfPrinter.NONE;
    }
    try {
      printer.get().print(html, pdf);
      return null;
    } catch (ReportFault notPrinted) {
      return notPrinted.getMessage();
    }
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
