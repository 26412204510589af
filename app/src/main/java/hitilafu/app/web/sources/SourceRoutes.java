package hitilafu.app.web.sources;

import hitilafu.app.export.SourceRow;
import hitilafu.app.home.DerivedLog;
import hitilafu.app.http.Content;
import hitilafu.app.metrics.Progress;
import hitilafu.app.web.page.Asset;
import hitilafu.app.web.page.Forms;
import hitilafu.app.web.page.Frame;
import hitilafu.app.web.page.Names;
import hitilafu.app.web.page.Page;
import hitilafu.app.web.page.Reader;
import hitilafu.app.web.page.Section;
import hitilafu.app.web.progress.ProgressView;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Supplier;

/** Shows what is watched, how fresh it is, what came of it, and what failed. */
public final class SourceRoutes {
  private final Names names;
  private final Supplier<Progress> work;
  private final Watching watching;
  private final LatestPublishers publishers;
  private final LatestProblems problems;

  public SourceRoutes(Content content, Names names) {
    this.names = names;
    this.work = content.progress();
    this.watching = new Watching(content.home(), content.clock(), System::nanoTime);
    this.publishers = new LatestPublishers(content.searcher(), System::nanoTime);
    this.problems = new LatestProblems(new DerivedLog(content.home().log()));
  }

  public void addTo(RoutesConfig routes, Forms forms) {
    forms.add(routes, "/sources", this::page);
  }

  private Page page(Context ctx, Reader reader) throws IOException {
    Watching.Seen seen = watching.look();
    SourcesAnswer answer =
        new SourcesAnswer(seen.at(), seen.fault(), seen.rows(), publishers.get(), problems.get());
    return Page.of(
            Frame.of("Sources", Section.SOURCES, reader).with(Asset.PROGRESS),
            "sources/sources",
            () -> SourcesPage.of(answer, ProgressView.of(work.get()), names, reader),
            () -> answer,
            seen.rows().stream()
                .map(SourceRow::lastAnswer)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null))
        .withTable(() -> SourceTable.csv(seen.rows(), seen.at()));
  }
}
