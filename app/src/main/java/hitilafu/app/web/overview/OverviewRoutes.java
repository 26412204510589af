package hitilafu.app.web.overview;

import hitilafu.app.http.Content;
import hitilafu.app.http.Parameters;
import hitilafu.app.reliability.Glance;
import hitilafu.app.web.page.Forms;
import hitilafu.app.web.page.Frame;
import hitilafu.app.web.page.Page;
import hitilafu.app.web.page.Reader;
import hitilafu.app.web.page.Section;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Answers with the whole record at a glance. */
public final class OverviewRoutes {
  /** What was made of one state of log and index: both are asked when either has moved on. */
  private record Made(Glance of, String indexed, Glance glance) {}

  private final Content content;
  private volatile Made made = new Made(null, "", null);

  public OverviewRoutes(Content content) {
    this.content = content;
  }

  public void addTo(RoutesConfig routes, Forms forms) {
    forms.add(routes, "/overview", this::page);
  }

  private Page page(Context ctx, Reader reader) throws IOException {
    Parameters.of(ctx);
    Glance glance = glance();
    return Page.of(
        Frame.of("At a glance", Section.OVERVIEW, reader),
        "overview/overview",
        () -> OverviewPage.of(glance, reader),
        () -> glance,
        content.searcher().changedAt().orElse(null));
  }

  private Glance glance() throws IOException {
    LocalDate today = LocalDate.ofInstant(content.clock().instant(), ZoneOffset.UTC);
    Glance all = content.reliability().get().atAGlance(today);
    String indexed = content.searcher().state();
    Made last = made;
    if (last.of() != all || !last.indexed().equals(indexed)) {
      last = new Made(all, indexed, StillOpen.of(all, content.searcher()));
      made = last;
    }
    return last.glance();
  }
}
