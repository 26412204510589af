package hitilafu.app.web.progress;

import hitilafu.app.metrics.Progress;
import hitilafu.app.web.page.Asset;
import hitilafu.app.web.page.Forms;
import hitilafu.app.web.page.Frame;
import hitilafu.app.web.page.Page;
import hitilafu.app.web.page.Reader;
import hitilafu.app.web.page.Section;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.function.Supplier;

/** Shows how far the work is that keeps the record up to date. */
public final class ProgressRoutes {
  /** Where it is told as it changes. */
  public static final String EVENTS = "/progress/events";

  private final Supplier<Progress> work;
  private final ProgressStreams streams;

  public ProgressRoutes(Supplier<Progress> work) {
    this.work = work;
    this.streams = new ProgressStreams(work);
  }

  public void addTo(RoutesConfig routes, Forms forms) {
    forms.add(routes, "/progress", this::page);
    routes.get(EVENTS, streams::open);
  }

  private Page page(Context ctx, Reader reader) {
    Progress now = work.get();
    return Page.of(
        Frame.of("Progress", Section.SOURCES, reader).with(Asset.PROGRESS),
        "progress/progress",
        () -> ProgressView.of(now),
        () -> ProgressAnswer.of(now),
        null);
  }
}
