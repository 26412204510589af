package hitilafu.app.web.review;

import hitilafu.app.export.Column;
import hitilafu.app.export.Table;
import hitilafu.app.home.Home;
import hitilafu.app.http.Content;
import hitilafu.app.http.Parameters;
import hitilafu.app.http.SignIn;
import hitilafu.app.review.Concern;
import hitilafu.app.review.LatestQueue;
import hitilafu.app.review.QueueEntry;
import hitilafu.app.review.ReviewQueue;
import hitilafu.app.web.page.Forms;
import hitilafu.app.web.page.Frame;
import hitilafu.app.web.page.Page;
import hitilafu.app.web.page.Reader;
import hitilafu.app.web.page.Section;
import hitilafu.index.search.IncidentSearcher;
import hitilafu.model.Correction;
import hitilafu.model.Incident;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is to be looked at first, and what was put right last, for those who signed in. */
public final class ReviewRoutes {
  private static final int MOST_PAGES = 50;
  private static final int MOST_LATEST = 10;
  private static final Table<QueueEntry> TABLE =
      new Table<>(
          List.of(
              new Column<>("incident", QueueEntry::incident),
              new Column<>("title", QueueEntry::title),
              new Column<>("review", QueueEntry::review),
              new Column<>("urgency", QueueEntry::urgency),
              new Column<>(
                  "concerns",
                  entry ->
                      entry.concerns().stream()
                          .map(Concern::words)
                          .collect(Collectors.joining("; ")))));

  private final Home home;
  private final IncidentSearcher searcher;
  private final LatestQueue queue;

  public ReviewRoutes(Content content) {
    this.home = content.home();
    this.searcher = content.searcher();
    this.queue =
        new LatestQueue(
            home, searcher, content.clock(), task -> Thread.ofVirtual().name("queue").start(task));
  }

  /**
   * The queue for programs.
   *
   * @param at when it was made
   * @param current whether the record is still as it was then
   * @param total how many incidents there are of what was asked for
   * @param incidents those of this page, the most urgent first
   * @param adrift corrections that name nothing of the record
   */
  record Data(
      Instant at,
      boolean current,
      int total,
      List<QueueEntry> incidents,
      List<Correction> adrift) {}

  public void addTo(RoutesConfig routes, Forms forms) {
    forms.add(routes, "/review", this::page);
  }

  private Page page(Context ctx, Reader reader) throws IOException {
    if (reader.name() == null) {
      throw SignIn.first(ctx);
    }
    Parameters asked = Parameters.of(ctx, "concern", "page");
    Concern.Kind kind = ConcernWords.read(asked.text("concern"));
    int page = asked.number("page", 1, MOST_PAGES);
    LatestQueue.Made made = queue.get();
    ReviewQueue.Part part = made.queue().of(kind);
    List<Correction> latest = home.corrections().all().reversed();
    return Page.of(
            Frame.of("To look at", Section.REVIEW, reader),
            "review/review",
            () -> ReviewPage.of(made, kind, page, adrift(made.queue()), named(latest)),
            () ->
                new Data(
                    made.at(),
                    made.current(),
                    part.total(),
                    ReviewPage.entries(part, page),
                    made.queue().adrift()),
            searcher.changedAt().orElse(null))
        .withTable(() -> TABLE.csv(part.entries()));
  }

  private static List<MadeLately> adrift(ReviewQueue queue) {
    return queue.adrift().stream().map(correction -> MadeLately.of(correction, null)).toList();
  }

  private List<MadeLately> named(List<Correction> corrections) {
    return corrections.stream()
        .limit(MOST_LATEST)
        .map(correction -> MadeLately.of(correction, incident(correction)))
        .toList();
  }

  private Incident incident(Correction correction) {
    return correction.named().stream()
        .map(searcher::find)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }
}
