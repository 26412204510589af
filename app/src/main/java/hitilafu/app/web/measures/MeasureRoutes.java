package hitilafu.app.web.measures;

import hitilafu.app.http.Parameters;
import hitilafu.app.phrase.Definitions;
import hitilafu.app.web.page.Forms;
import hitilafu.app.web.page.Frame;
import hitilafu.app.web.page.Page;
import hitilafu.app.web.page.Reader;
import hitilafu.app.web.page.Section;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** Says what each figure means. */
public final class MeasureRoutes {
  public void addTo(RoutesConfig routes, Forms forms) {
    forms.add(routes, "/measures", MeasureRoutes::page);
  }

  private static Page page(Context ctx, Reader reader) {
    Parameters.of(ctx);
    return Page.of(
        Frame.of("About the measures", Section.MEASURES, reader),
        "measures/measures",
        () -> Definitions.ALL,
        () -> Definitions.ALL,
        null);
  }
}
