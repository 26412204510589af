package hitilafu.analytics.link;

import static hitilafu.analytics.link.Reports.outage;

import hitilafu.model.Observation;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What may be reported in a country in a fortnight, for properties. */
final class Histories {
  private static final String[][] SERVICES = {
    {"ecitizen-payments", "Directorate of eCitizen"},
    {"ecitizen", "Directorate of eCitizen"},
    {"huduma-centres", "Huduma Kenya"},
    {"grid", "Kenya Power"},
    {"tokens", "Kenya Power"},
    {"mpesa", "Safaricom"}
  };

  private static final String[] SENTENCES = {
    "the service was down",
    "Some 22,000 services were hit on Friday, the Directorate said in Nairobi at 10.45",
    "Some 22,000 services were hit, Mombasa and Kisumu among them, and 317 offices closed at 10.45",
    "Engineers in Kisumu and Mombasa found that 317 offices had no power from 18.48"
  };

  private Histories() {}

  static Arbitrary<List<Observation>> reports() {
    return reports("r");
  }

  /**
   * @param prefix of the names of their articles
   */
  static Arbitrary<List<Observation>> reports(String prefix) {
    return report()
        .list()
        .ofMinSize(1)
        .ofMaxSize(14)
        .map(
            shapes -> {
              List<Observation> reports = new ArrayList<>();
              for (int i = 0; i < shapes.size(); i++) {
                // Now and then one article tells of two events.
                boolean second = i > 0 && i % 4 == 0;
                reports.add(shapes.get(i).report(prefix + (second ? i - 1 : i), second ? 1 : 0));
              }
              return reports;
            });
  }

  /** How a report is made; its article comes later. */
  private interface Shape {
    Observation report(String article, int place);
  }

  private static Arbitrary<Shape> report() {
    Arbitrary<Integer> service = Arbitraries.integers().between(0, SERVICES.length - 1);
    Arbitrary<Integer> day = Arbitraries.integers().between(1, 9);
    Arbitrary<Integer> lag = Arbitraries.integers().between(0, 3);
    Arbitrary<String> form =
        Arbitraries.of(
            "day", "hour", "none", "undated", "retold", "month", "ended", "copy", "came of it");
    return Combinators.combine(service, day, lag, form)
        .as((s, d, l, f) -> (article, at) -> shaped(outage(article).at(at), SERVICES[s], d, l, f));
  }

  private static Observation shaped(
      Reports report, String[] service, int day, int lag, String form) {
    String began = "2025-01-%02d".formatted(day);
    report.of(service[0], service[1]).saying(SENTENCES[(day + lag) % SENTENCES.length]);
    if (!form.equals("undated") && !form.equals("copy")) {
      report.publishedOn("2025-01-%02d".formatted(day + lag));
    }
    switch (form) {
      case "day" -> report.startedOn(began);
      case "hour" -> report.startedAt(began + "T0%d:00:00Z".formatted(lag * 3));
      case "retold" -> report.retold().startedOn(began);
      case "month" -> report.retold().startedInMonth("2025-01");
      case "ended" -> report.startedOn(began).endedAt(began + "T20:00:00Z");
      case "came of it" -> report.followup().startedOn(began);
      case "copy" -> report.sameWordsAs("copied " + lag);
      default -> {}
    }
    return report.observation();
  }
}
