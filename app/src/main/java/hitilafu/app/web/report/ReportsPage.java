package hitilafu.app.web.report;

import hitilafu.app.phrase.PhraseTime;
import hitilafu.app.report.edition.Drafted;
import hitilafu.app.report.edition.Edition;
import hitilafu.app.web.page.Address;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What was published, and what waits to be, in finished words.
 *
 * @param unreadable folders of editions that cannot be read any more
 * @param drafts null for whoever did not sign in
 */
record ReportsPage(List<Series> series, List<String> unreadable, List<Line> drafts) {

  /** The issues of a country, the latest first. */
  record Series(String name, String anchor, List<Line> issues) {}

  /** An issue. */
  record Line(String name, String href, String about) {}

  /**
   * @param latest the latest edition of each issue
   * @param drafts null for whoever did not sign in
   */
  static ReportsPage of(List<Edition> latest, List<String> unreadable, List<Drafted> drafts) {
    Map<String, List<Edition>> bySeries =
        latest.stream()
            .collect(
                Collectors.groupingBy(
                    each -> IssueName.series(each.series()), TreeMap::new, Collectors.toList()));
    return new ReportsPage(
        bySeries.entrySet().stream().map(each -> series(each.getKey(), each.getValue())).toList(),
        unreadable,
        drafts == null ? null : drafts.stream().map(ReportsPage::line).toList());
  }

  private static Series series(String name, List<Edition> editions) {
    return new Series(
        name,
        editions.getFirst().series(),
        editions.stream()
            .sorted(Comparator.comparing(Edition::issue).reversed())
            .map(ReportsPage::line)
            .toList());
  }

  private static Line line(Edition edition) {
    return new Line(
        IssueName.period(edition.issue()),
        Address.issue(edition.series(), edition.issue()),
        "no. %d, edition %d, published %s by %s"
            .formatted(
                edition.number(),
                edition.edition(),
                PhraseTime.captured(edition.at()),
                edition.by()));
  }

  private static Line line(Drafted draft) {
    return new Line(
        IssueName.series(draft.series())
            + ", "
            + IssueName.period(draft.issue()).toLowerCase(Locale.ROOT),
        Address.issue(draft.series(), draft.issue()),
        "as of " + PhraseTime.captured(draft.at()));
  }
}
