package hitilafu.app.web.scope;

import hitilafu.app.http.Content;
import hitilafu.app.http.Parameters;
import hitilafu.app.http.Refusal;
import hitilafu.app.reliability.Inquiry;
import hitilafu.app.reliability.Reliabilities;
import hitilafu.app.reliability.ReliabilityRow;
import hitilafu.app.web.page.Asset;
import hitilafu.app.web.page.Forms;
import hitilafu.app.web.page.Frame;
import hitilafu.app.web.page.Names;
import hitilafu.app.web.page.Page;
import hitilafu.app.web.page.Reader;
import hitilafu.model.Scope;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;

/** Answers for one service, and for one organisation: what it answers for and what hit it. */
public final class ScopeRoutes {
  private static final int LONGEST_NAME = 200;

  private final Content content;
  private final Names names;

  public ScopeRoutes(Content content, Names names) {
    this.content = content;
    this.names = names;
  }

  public void addTo(RoutesConfig routes, Forms forms) {
    forms.add(routes, "/services/{name}", this::service);
    forms.add(routes, "/agencies/{name}", this::agency);
  }

  private Page service(Context ctx, Reader reader) throws IOException {
    Reliabilities all = content.reliability().get();
    AskedDays asked = days(ctx, all);
    ReliabilityRow row = inquiry(ctx, asked).service(all);
    return page(List.of(row), all, asked, reader, row);
  }

  private Page agency(Context ctx, Reader reader) throws IOException {
    Reliabilities all = content.reliability().get();
    AskedDays asked = days(ctx, all);
    List<ReliabilityRow> rows = inquiry(ctx, asked).organisation(all);
    return page(rows, all, asked, reader, rows);
  }

  private AskedDays days(Context ctx, Reliabilities all) {
    return AskedDays.of(Parameters.of(ctx, "from", "to", "country"), all, content);
  }

  private static Inquiry inquiry(Context ctx, AskedDays asked) {
    String name = ctx.pathParam("name");
    if (name.length() > LONGEST_NAME) {
      throw new Refusal(404, "Nothing has so long a name.");
    }
    String country = Parameters.of(ctx, "from", "to", "country").text("country");
    return new Inquiry(name, country, asked.days());
  }

  private Page page(
      List<ReliabilityRow> rows, Reliabilities all, AskedDays asked, Reader reader, Object data) {
    Scope scope = rows.getFirst().measures().scope();
    return Page.of(
            Frame.of(scope.name(), null, reader).with(Asset.ECHARTS, Asset.CHARTS),
            "scope/scope",
            () -> ScopePage.of(rows, all, asked, names.catalog(), reader),
            () -> data,
            content.searcher().changedAt().orElse(null))
        .withTable(() -> DayTable.csv(rows, all));
  }
}
