package hitilafu.analytics.observe;

import hitilafu.model.Catalog;
import java.util.ArrayList;
import java.util.List;

/** What the built-in models are learned from. */
final class Learn {
  private Learn() {}

  /** What is learned from; the held-out reports are not among it. */
  static List<Report> reports() {
    List<Report> reports =
        new ArrayList<>(Report.of("reports", "africa", "kenya", "swahili", "world"));
    reports.addAll(
        Report.of("documents", "agencies", "mini", "others", "others-2", "outages", "services"));
    return reports;
  }

  static Lessons.Tables tables(Catalog catalog) {
    return new Lessons(catalog).learn(reports(), group -> true);
  }
}
