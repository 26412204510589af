package hitilafu.app.web.compare;

import hitilafu.app.http.Content;
import hitilafu.app.http.Parameters;
import hitilafu.app.http.Refusal;
import hitilafu.app.reliability.Reliabilities;
import hitilafu.app.reliability.ReliabilityFault;
import hitilafu.app.web.page.Asset;
import hitilafu.app.web.page.Forms;
import hitilafu.app.web.page.Frame;
import hitilafu.app.web.page.Page;
import hitilafu.app.web.page.Reader;
import hitilafu.app.web.page.Section;
import hitilafu.app.web.scope.AskedDays;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;

/** Sets several services or organisations side by side. */
public final class CompareRoutes {
  static final int MOST_NAMES = 8;
  private static final int LONGEST_NAME = 200;

  private final Content content;

  public CompareRoutes(Content content) {
    this.content = content;
  }

  public void addTo(RoutesConfig routes, Forms forms) {
    forms.add(routes, "/compare", this::page);
  }

  private Page page(Context ctx, Reader reader) throws IOException {
    Parameters asked = Parameters.repeating(ctx, "name", "country", "from", "to");
    List<String> names = names(asked);
    Reliabilities all = content.reliability().get();
    AskedDays days = AskedDays.of(asked, all, content);
    Comparison found = Comparison.of(names, asked.text("country"), days.days(), all);
    if (!found.faults().isEmpty()) {
      ctx.status(found.faults().getFirst().unknown() ? 404 : 400);
    }
    Frame frame = Frame.of("Compare", Section.COMPARE, reader);
    return Page.of(
            found.rows().isEmpty() ? frame : frame.with(Asset.ECHARTS, Asset.CHARTS),
            "compare/compare",
            () -> ComparePage.of(names, asked.text("country"), days, found, all),
            () -> rows(found, all),
            content.searcher().changedAt().orElse(null))
        .withTable(() -> ComparedRow.TABLE.csv(rows(found, all)));
  }

  private static List<String> names(Parameters asked) {
    List<String> names = asked.texts("name").stream().distinct().toList();
    if (names.size() > MOST_NAMES) {
      throw new Refusal(400, "At most " + MOST_NAMES + " can be compared. Leave some out.");
    }
    if (names.stream().anyMatch(name -> name.length() > LONGEST_NAME)) {
      throw new Refusal(400, "Nothing has so long a name.");
    }
    return names;
  }

  /** Programs get all or nothing. */
  private static List<ComparedRow> rows(Comparison found, Reliabilities all) {
    for (ReliabilityFault fault : found.faults()) {
      throw fault;
    }
    return ComparePage.compared(found, all);
  }
}
