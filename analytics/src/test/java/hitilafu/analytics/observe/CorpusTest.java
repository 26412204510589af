package hitilafu.analytics.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import hitilafu.analytics.catalog.CatalogFiles;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How well the project's own reports are read: those that nothing was learned from, and those that
 * were. The floors only rise. {@code bench/reading-cross} reads the latter by models that have not
 * seen their incident.
 */
class CorpusTest {
  private static final String[] TAUGHT = {"africa", "kenya", "swahili", "world"};

  @Test
  void isLargeAndLabelledWithWordsOfItsTexts() {
    List<Report> reports = all();

    assertThat(reports).hasSizeGreaterThanOrEqualTo(150);
    assertThat(reports.stream().filter(report -> report.language().equals("sw")).count())
        .isGreaterThanOrEqualTo(40);
    Set<String> ids = new HashSet<>();
    assertThat(reports).allMatch(report -> ids.add(report.id()), "an id of its own");
    assertThat(reports).allSatisfy(CorpusTest::labelsStandInTheText);
  }

  private static void labelsStandInTheText(Report report) {
    String text = squash(String.join("\n", report.article().paragraphs()));
    Stream.of("cause_phrase", "workaround")
        .map(report::text)
        .filter(phrase -> phrase != null)
        .forEach(phrase -> assertThat(text).as(report.id()).contains(squash(phrase)));
    Stream.of("affected_agencies", "places")
        .flatMap(field -> report.list(field).stream())
        .map(name -> name.replaceAll("\\(.*?\\)", "").strip())
        .forEach(name -> assertThat(text).as(report.id()).contains(squash(name)));
  }

  @Test
  void everyLabelledFactStandsInItsTextInOrder() {
    Map<String, Integer> times = new TreeMap<>();
    for (Facts facts : Facts.all()) {
      for (String layer : List.of("durations", "counts", "causes", "states")) {
        assertThatCode(() -> facts.labels(layer)).as(layer).doesNotThrowAnyException();
      }
      times.merge(facts.report().language(), facts.labels("times").size(), Integer::sum);
    }

    assertThat(times.get("en")).isGreaterThanOrEqualTo(300);
    assertThat(times.get("sw")).isGreaterThanOrEqualTo(100);
  }

  private static String squash(String text) {
    return text.replaceAll("[’‘]", "'")
        .replaceAll("[“”]", "\"")
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }

  private static List<Report> all() {
    return Stream.concat(
            Report.of("reports", TAUGHT).stream(), Report.of("reports", "held-out").stream())
        .toList();
  }

  @Test
  void whatNothingWasLearnedFromIsReadAboveItsFloors() {
    Scores scores = read("held-out");

    holds(scores, "detection", 0.86);
    holds(scores, "maintenance", 0.75);
    holds(scores, "service", 0.44);
    holds(scores, "operator", 0.54);
    holds(scores, "background", 0.50);
    holds(scores, "places", 0.40);
    holds(scores, "voice", 0.57);
    holds(scores, "start day", 0.65);
    holds(scores, "end day", 0.45);
    holds(scores, "status", 0.64);
    holds(scores, "cause", 0.60);
    assertThat(scores.value("false alarms")).isLessThanOrEqualTo(0.29);
    assertThat(scores.value("background as main")).isZero();
  }

  @Test
  void whatWasLearnedFromIsReadAboveItsFloors() {
    Scores scores = read(TAUGHT);

    holds(scores, "detection", 0.97);
    holds(scores, "maintenance", 1);
    holds(scores, "service", 0.70);
    holds(scores, "operator", 0.70);
    holds(scores, "agencies", 0.49);
    holds(scores, "background", 0.72);
    holds(scores, "places", 0.54);
    holds(scores, "voice", 0.64);
    holds(scores, "start day", 0.87);
    holds(scores, "end day", 0.68);
    holds(scores, "duration", 0.80);
    holds(scores, "status", 0.82);
    holds(scores, "cause", 0.87);
    holds(scores, "mechanism claimed", 0.86);
    holds(scores, "counts", 0.65);
    assertThat(scores.value("end too many")).isLessThanOrEqualTo(0.14);
    assertThat(scores.value("duration too many")).isLessThanOrEqualTo(0.14);
    assertThat(scores.value("counts too many")).isLessThanOrEqualTo(0.03);
    assertThat(scores.value("false alarms")).isLessThanOrEqualTo(0.01);
    assertThat(scores.value("background as main")).isZero();
  }

  private static Scores read(String... names) {
    Scores scores = new Scores(CatalogFiles.builtIn());
    Report.of("reports", names)
        .forEach(report -> scores.add(report, Texts.OBSERVER.observe(report.article())));
    System.out.println(String.join(", ", names) + "\n" + scores);
    return scores;
  }

  private static void holds(Scores scores, String measure, double floor) {
    assertThat(scores.value(measure)).as(measure).isGreaterThanOrEqualTo(floor);
  }
}
