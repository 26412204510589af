package hitilafu.app.web.report;

import hitilafu.app.http.Content;
import hitilafu.app.http.Parameters;
import hitilafu.app.http.Refusal;
import hitilafu.app.report.ReportFault;
import hitilafu.app.report.edition.Drafts;
import hitilafu.app.report.edition.Edition;
import hitilafu.app.report.edition.Editions;
import hitilafu.app.web.page.Address;
import hitilafu.app.web.page.Forms;
import hitilafu.app.web.page.Frame;
import hitilafu.app.web.page.Moved;
import hitilafu.app.web.page.Page;
import hitilafu.app.web.page.Reader;
import hitilafu.app.web.page.Section;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What was published, for everybody; drafts, and publishing, for who signs in. */
public final class ReportRoutes {
  private final Editions editions;
  private final Drafts drafts;
  private final Desk desk;

  public ReportRoutes(Content content) {
    this.editions = new Editions(content.home().published());
    this.drafts = new Drafts(content.home().drafts());
    this.desk = new Desk(content, editions, drafts);
  }

  public void addTo(RoutesConfig routes, Forms forms) {
    forms.add(routes, "/reports", this::reports);
    forms.add(routes, Desk.ISSUE, this::issue);
    new IssueFiles(editions, drafts).addTo(routes);
    desk.addTo(routes, forms);
  }

  private Page reports(Context ctx, Reader reader) throws IOException {
    Parameters.of(ctx);
    Editions.Found found = editions.found();
    List<Edition> all = found.editions();
    List<Edition> latest = Editions.latestOf(all);
    var waiting = reader.name() == null ? null : drafts.all();
    return Page.of(
            Frame.of("Reports", Section.REPORTS, reader),
            "report/reports",
            () -> ReportsPage.of(latest, found.unreadable(), waiting),
            () -> all.stream().map(EditionRow::of).toList(),
            changed(all))
        .withTable(() -> EditionRow.TABLE.csv(all.stream().map(EditionRow::of).toList()));
  }

  private Page issue(Context ctx, Reader reader) throws IOException {
    Parameters.of(ctx);
    requireOwnAddress(ctx);
    List<Edition> published = published(ctx);
    if (published.isEmpty() && reader.name() == null) {
      throw new Refusal(404, "Nothing is published under this address. /reports has what is.");
    }
    return desk.page(ctx, reader, published, null, null);
  }

  /** An issue has one address, whichever case it was asked in. */
  private static void requireOwnAddress(Context ctx) {
    String series = ctx.pathParam("series");
    String issue = ctx.pathParam("issue");
    String own = Address.issue(series.toLowerCase(Locale.ROOT), issue.toUpperCase(Locale.ROOT));
    boolean name = (series + "/" + issue).matches("[A-Za-z]{2,3}/[0-9]{4}(-[Ww][0-9]{2})?");
    if (name && !own.equals(Address.issue(series, issue))) {
      throw new Moved(own, null);
    }
  }

  private List<Edition> published(Context ctx) throws IOException {
    try {
      return editions.of(ctx.pathParam("series"), ctx.pathParam("issue"));
    } catch (ReportFault broken) {
      throw new Refusal(
          500, "An edition of this issue cannot be read any more; /reports says which.");
    }
  }

  private static Instant changed(List<Edition> editions) {
    return editions.stream().map(Edition::at).max(Comparator.naturalOrder()).orElse(null);
  }
}
