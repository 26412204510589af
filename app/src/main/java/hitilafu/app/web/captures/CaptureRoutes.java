package hitilafu.app.web.captures;

import hitilafu.app.home.Home;
import hitilafu.app.http.Caller;
import hitilafu.app.http.Content;
import hitilafu.app.http.Refusal;
import hitilafu.app.web.page.Forms;
import hitilafu.app.web.page.Frame;
import hitilafu.app.web.page.Page;
import hitilafu.app.web.page.Reader;
import hitilafu.index.search.ArticleSearcher;
import hitilafu.index.search.IncidentSearcher;
import hitilafu.ingest.archive.ArchivedCapture;
import hitilafu.ingest.archive.CaptureFinder;
import hitilafu.ingest.crawl.Removals;
import hitilafu.model.Citation;
import hitilafu.model.Incident;
import hitilafu.model.Observation;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Shows what was received, by the id of the capture: all but the publisher's text. */
public final class CaptureRoutes {
  private static final String ID = "[0-9a-f]{1,64}";

  private final Home home;
  private final IncidentSearcher incidents;
  private final ArticleSearcher articles;
  private final CaptureFinder captures;

  public CaptureRoutes(Content content) {
    this.home = content.home();
    this.incidents = content.searcher();
    this.articles = content.articles();
    this.captures = new CaptureFinder(home.archive());
  }

  public void addTo(RoutesConfig routes, Forms forms) {
    forms.add(routes, "/captures/{article}", this::page);
    routes.get("/captures/{article}/record", this::record);
  }

  /** A capture that is on record, and what rests on it. */
  private record Cited(Citation citation, List<Incident> incidents) {}

  private Page page(Context ctx, Reader reader) throws IOException {
    Cited cited = cited(ctx.pathParam("article"));
    Citation citation = cited.citation();
    CaptureRow row = CaptureRow.of(citation, archived(citation), cited.incidents());
    return Page.of(
        Frame.of("A capture", null, reader),
        "captures/capture",
        () -> CapturePage.of(citation, row, cited.incidents(), reader),
        () -> row,
        citation.capturedAt());
  }

  /** Sends the record for its reader's own use, as nothing that a browser would show. */
  private void record(Context ctx) throws IOException {
    if (Caller.of(ctx).isEmpty()) {
      throw new Refusal(401, "The publisher’s text is not republished. Its record needs a token.")
          .with("WWW-Authenticate", "Bearer realm=\"hitilafu\"");
    }
    Citation citation = cited(ctx.pathParam("article")).citation();
    ArchivedCapture found = archived(citation);
    if (found == null) {
      throw new Refusal(404, "The archive here does not have the record of this capture.");
    }
    ctx.contentType("application/warc");
    ctx.header("Content-Disposition", "attachment; filename=\"" + citation.article() + ".warc\"");
    ctx.header("Cache-Control", "no-store");
    found.copyTo(ctx.outputStream());
  }

  private Cited cited(String id) {
    if (!id.matches(ID)) {
      throw unknown();
    }
    List<Incident> resting = incidents.restingOn(Set.of(id)).getOrDefault(id, List.of());
    Citation citation =
        resting.stream()
            .flatMap(Incident::allObservations)
            .map(Observation::citation)
            .filter(one -> one.article().equals(id))
            .findFirst()
            .or(() -> articles.find(id))
            .orElseThrow(CaptureRoutes::unknown);
    requireThere(citation.url());
    return new Cited(citation, resting);
  }

  /** Null if the archive here does not have it. */
  private ArchivedCapture archived(Citation citation) throws IOException {
    ArchivedCapture found =
        captures.find(citation.article(), citation.url(), citation.capturedAt()).orElse(null);
    if (found != null) {
      requireThere(found.url());
    }
    return found;
  }

  /** What was taken down is gone, even while what was derived of it is not yet. */
  private void requireThere(String url) {
    Removals removals = home.removals();
    if (url != null && removals.contains(url)) {
      throw unknown();
    }
  }

  private static Refusal unknown() {
    return new Refusal(
        404,
        "There is no capture with this id. It may have been mistyped, or its page may have been"
            + " taken down.");
  }
}
