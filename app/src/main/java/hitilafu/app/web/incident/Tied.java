package hitilafu.app.web.incident;

import hitilafu.app.web.evidence.Report;
import hitilafu.app.web.evidence.Reports;
import hitilafu.model.Link;
import java.util.Locale;

/**
 * Why a report is held to be of one event with another.
 *
 * @param report the one that joined
 * @param to the one that it is tied to most
 * @param words "same service, began on the same day"
 * @param strength "0.90"
 */
record Tied(Report report, Report to, String words, String strength) {
  static Tied of(Link link, Reports reports) {
    return new Tied(
        reports.of(link.observation()),
        reports.of(link.to()),
        link.words(),
        String.format(Locale.ENGLISH, "%.2f", link.strength()));
  }
}
