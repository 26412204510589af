package hitilafu.app.web.report;

import hitilafu.app.http.Caller;
import hitilafu.app.http.Content;
import hitilafu.app.http.Refusal;
import hitilafu.app.reliability.ReliabilityFault;
import hitilafu.app.report.Imprint;
import hitilafu.app.report.Issue;
import hitilafu.app.report.ReportFault;
import hitilafu.app.report.edition.Draft;
import hitilafu.app.report.edition.Drafted;
import hitilafu.app.report.edition.Drafting;
import hitilafu.app.report.edition.Drafts;
import hitilafu.app.report.edition.Edition;
import hitilafu.app.report.edition.Editions;
import hitilafu.app.report.edition.Facts;
import hitilafu.app.report.edition.IssueFile;
import hitilafu.app.report.edition.Publishing;
import hitilafu.app.report.edition.ReportDesk;
import hitilafu.app.report.print.PdfPrinter;
import hitilafu.app.web.page.Address;
import hitilafu.app.web.page.Forms;
import hitilafu.app.web.page.Frame;
import hitilafu.app.web.page.Page;
import hitilafu.app.web.page.Reader;
import hitilafu.app.web.page.Section;
import hitilafu.model.Scope;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Where an editor makes a draft, looks at it, and signs. What is signed is what was looked at: if
 * the record says otherwise by then, a new draft comes first.
 */
final class Desk {
  static final String ISSUE = "/reports/{series}/{issue}";

  private final Content content;
  private final Editions editions;
  private final Drafts drafts;
  private final Drafting drafting;

  Desk(Content content, Editions editions, Drafts drafts) {
    this.content = content;
    this.editions = editions;
    this.drafts = drafts;
    this.drafting =
        new Drafting(
            content.home(),
            content.reliability(),
            content.searcher(),
            content.webAddress(),
            PdfPrinter.found());
  }

  void addTo(RoutesConfig routes, Forms forms) {
    routes.post(ISSUE + "/draft", ctx -> answer(ctx, forms, () -> draft(ctx)));
    routes.post(ISSUE + "/publish", ctx -> answer(ctx, forms, () -> publish(ctx)));
  }

  /** Something that an editor asked for. */
  private interface Deed {
    void run() throws IOException, InterruptedException;
  }

  /** What cannot be done comes back with what was typed. */
  private void answer(Context ctx, Forms forms, Deed deed) throws Exception {
    try {
      deed.run();
      ctx.redirect(address(issue(ctx)), HttpStatus.SEE_OTHER);
    } catch (ReportFault fault) {
      Issue issue = issue(ctx);
      List<Edition> published = editions.of(issue.series(), issue.name());
      ctx.status(
          fault.passing() ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.UNPROCESSABLE_CONTENT);
      String note = ctx.formParam("note");
      forms.send(ctx, page(ctx, Reader.of(ctx), published, note, fault.getMessage()));
    }
  }

  private void draft(Context ctx) throws IOException, InterruptedException {
    drafting.make(issue(ctx), now());
  }

  private void publish(Context ctx) throws IOException, InterruptedException {
    Issue issue = issue(ctx);
    Drafted seen =
        drafts
            .find(issue)
            .filter(draft -> draft.at().toString().equals(ctx.formParam("draft")))
            .orElseThrow(() -> ReportFault.wrong("another draft was made since; look at it first"));
    ReportDesk desk = drafting.desk();
    Draft draft = desk.draft(issue, now());
    if (!drafts.says(seen, draft, content.webAddress())) {
      throw ReportFault.wrong(
          "the record says otherwise since this draft was made; make it anew, and look at it");
    }
    String note = Objects.requireNonNullElse(ctx.formParam("note"), "");
    Imprint imprint = Imprint.draft(now(), content.webAddress(), note);
    new Publishing(content.home(), desk, drafting.typesetting())
        .publish(draft, imprint, Caller.of(ctx).orElseThrow());
  }

  /**
   * The page of an issue.
   *
   * @param note what was typed; null for that of the latest edition
   * @param problem why it could not be done; null if nothing was to be
   */
  Page page(Context ctx, Reader reader, List<Edition> published, String note, String problem)
      throws IOException {
    String series = ctx.pathParam("series");
    String name = ctx.pathParam("issue");
    Facts facts = published.isEmpty() ? null : editions.facts(published.getLast());
    IssuePage.Editing own =
        reader.name() == null ? null : own(ctx, reader, published, note, problem);
    IssuePage view = IssuePage.of(series, name, published, facts, own);
    return Page.of(
        Frame.of(view.title(), Section.REPORTS, reader),
        "report/issue",
        () -> view,
        () -> published.stream().map(EditionRow::of).toList(),
        published.isEmpty() ? null : published.getLast().at());
  }

  private IssuePage.Editing own(
      Context ctx, Reader reader, List<Edition> published, String note, String problem)
      throws IOException {
    Issue issue = issue(ctx);
    Drafted draft = drafts.find(issue).orElse(null);
    List<String> there =
        draft == null
            ? List.of()
            : Stream.of(IssueFile.values())
                .map(draft::name)
                .filter(file -> drafts.file(draft, file).isPresent())
                .toList();
    String kept = published.isEmpty() ? null : published.getLast().note();
    return IssuePage.editing(
        address(issue), draft, there, note == null ? kept : note, problem, reader.csrf());
  }

  private Issue issue(Context ctx) throws IOException {
    String series = ctx.pathParam("series");
    try {
      Scope scope = ReportDesk.scope(content.reliability().get(), series);
      return Issue.named(scope, ctx.pathParam("issue"));
    } catch (ReliabilityFault | ReportFault none) {
      throw new Refusal(404, "There can be no such issue: " + none.getMessage() + ".");
    }
  }

  private static String address(Issue issue) {
    return Address.issue(issue.series(), issue.name());
  }

  private Instant now() {
    return content.clock().instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
