package hitilafu.app.web.report;

import hitilafu.app.http.Caller;
import hitilafu.app.http.Refusal;
import hitilafu.app.http.SignIn;
import hitilafu.app.report.edition.Drafted;
import hitilafu.app.report.edition.Drafts;
import hitilafu.app.report.edition.Edition;
import hitilafu.app.report.edition.Editions;
import hitilafu.app.report.edition.IssueFile;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;

/** Sends the files of editions and drafts, as they lie there. */
record IssueFiles(Editions editions, Drafts drafts) {
  /** What is told in them is told by others: it is shown, and can do nothing. */
  private static final String HARMLESS =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none';"
          + " form-action 'none'; frame-ancestors 'none'; sandbox allow-popups";

  void addTo(RoutesConfig routes) {
    read(routes, Desk.ISSUE + "/draft/{file}", this::draft);
    read(routes, Desk.ISSUE + "/{edition}/{file}", this::edition);
  }

  private static void read(RoutesConfig routes, String path, Handler handler) {
    routes.get(path, handler);
    routes.head(path, handler);
  }

  private void edition(Context ctx) throws IOException {
    Edition edition =
        editions.of(ctx.pathParam("series"), ctx.pathParam("issue")).stream()
            .filter(each -> each.path().endsWith("/" + ctx.pathParam("edition")))
            .findFirst()
            .orElseThrow(() -> new Refusal(404, "There is no such edition."));
    Path file = editions.file(edition, ctx.pathParam("file")).orElseThrow(IssueFiles::none);
    send(ctx, file, edition::name, "edition-" + edition.edition());
  }

  private void draft(Context ctx) throws IOException {
    if (Caller.of(ctx).isEmpty()) {
      throw SignIn.first(ctx);
    }
    String path = ctx.pathParam("series") + "/" + ctx.pathParam("issue");
    Drafted draft =
        drafts.all().stream()
            .filter(each -> each.path().equals(path))
            .findFirst()
            .orElseThrow(() -> new Refusal(404, "There is no draft of this issue."));
    Path file = drafts.file(draft, ctx.pathParam("file")).orElseThrow(IssueFiles::none);
    send(ctx, file, draft::name, "draft");
  }

  private static Refusal none() {
    return new Refusal(404, "There is no such file.");
  }

  private static void send(Context ctx, Path file, Function<IssueFile, String> name, String which)
      throws IOException {
    String asked = file.getFileName().toString();
    IssueFile kind =
        Stream.of(IssueFile.values())
            .filter(each -> name.apply(each).equals(asked))
            .findFirst()
            .orElseThrow(IssueFiles::none);
    int dot = asked.lastIndexOf('.');
    String taken = asked.substring(0, dot) + "-" + which + asked.substring(dot);
    String shown = kind == IssueFile.DATA ? "attachment" : "inline";
    ctx.header("Content-Disposition", shown + "; filename=\"" + taken + "\"");
    if (kind == IssueFile.HTML) {
      ctx.header("Content-Security-Policy", HARMLESS);
    }
    ctx.contentType(kind.mediaType());
    ctx.result(Files.newInputStream(file));
  }
}
