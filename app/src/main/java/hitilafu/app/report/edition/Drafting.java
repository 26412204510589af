package hitilafu.app.report.edition;

import hitilafu.app.home.Home;
import hitilafu.app.reliability.LatestReliabilities;
import hitilafu.app.reliability.Reliabilities;
import hitilafu.app.report.Imprint;
import hitilafu.app.report.Issue;
import hitilafu.app.report.print.PdfPrinter;
import hitilafu.index.search.IncidentSearcher;
import hitilafu.model.Scope;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Makes the drafts that are due: of the last week of each country of which anything is known. What
 * was missed while nothing ran is made up for, of that week alone.
 *
 * @param address where the record is on the web; null if nowhere
 * @param printer of PDFs; without one there are none
 */
public record Drafting(
    Home home,
    LatestReliabilities reliability,
    IncidentSearcher searcher,
    String address,
    Optional<PdfPrinter> printer) {

  /**
   * The desk, over the record as it is now: read for this, for what is signed must not be behind.
   */
  public ReportDesk desk() throws IOException {
    return new ReportDesk(home, Reliabilities.read(home), searcher);
  }

  public Drafts drafts() {
    return new Drafts(home.drafts());
  }

  /** How files are made here. */
  public Typesetting typesetting() {
    return new Typesetting(home.catalog(), printer);
  }

  /** Makes the draft of an issue, in the place of one that was there. */
  public Drafted make(Issue issue, Instant now) throws IOException, InterruptedException {
    Draft draft = desk().draft(issue, now);
    return drafts().make(draft, Imprint.draft(now, address, null), typesetting());
  }

  /**
   * Makes all that are due and not there.
   *
   * @param failed is told of each that could not be made, and why; the others are made all the same
   */
  public List<Drafted> makeDue(Instant now, BiConsumer<Issue, Exception> failed)
      throws IOException, InterruptedException {
    Reliabilities all = reliability.get();
    List<Drafted> made = new ArrayList<>();
    for (Scope country : all.countries()) {
      Issue issue = Mondays.lastDue(country, now);
      try {
        if (known(all, issue) && isMissing(issue)) {
          made.add(make(issue, now));
        }
      } catch (IOException | RuntimeException e) {
        failed.accept(issue, e);
      }
    }
    return made;
  }

  private static boolean known(Reliabilities all, Issue issue) {
    return all.coverage(issue.scope(), issue.period()).daysWatched() > 0
        || !all.outages(issue.scope(), issue.period()).isEmpty();
  }

  private boolean isMissing(Issue issue) throws IOException {
    return drafts().find(issue).isEmpty()
        && new Editions(home.published()).of(issue.series(), issue.name()).isEmpty();
  }
}
