package hitilafu.analytics.observe;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.analytics.catalog.CatalogFiles;
import hitilafu.analytics.link.Bound;
import hitilafu.model.Catalog;
import hitilafu.model.Observation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Reads every report by models that have learned nothing from its incident. */
@Tag("long")
class CrossReadingTest {
  private static final int FOLDS = 5;

  @Test
  void whatWasLearnedOfOtherIncidentsIsEnough() throws Exception {
    Catalog catalog = CatalogFiles.builtIn();
    Lessons lessons = new Lessons(catalog);
    List<Report> all = Learn.reports();
    List<Report> reports = Report.of("reports", "africa", "kenya", "swahili", "world");
    Scores scores = new Scores(catalog);
    Scores swahili = new Scores(catalog);
    Map<String, List<Observation>> read = new HashMap<>();
    for (int i = 0; i < FOLDS; i++) {
      int fold = i;
      List<Report> others = all.stream().filter(r -> foldOf(r.group()) != fold).toList();
      Models models = lessons.learn(others, group -> foldOf(group) != fold).models();
      Observer observer = new Observer(catalog, models);
      for (Report report : reports) {
        if (foldOf(report.group()) == fold) {
          Reading reading = observer.observe(report.captured());
          read.put(report.id(), reading.observations());
          (report.language().equals("sw") ? swahili : new Scores(catalog)).add(report, reading);
          scores.add(report, reading);
        }
      }
    }
    System.out.println(scores);
    System.out.println("in Swahili\n" + swahili);
    Bound bound =
        Bound.of(read, LinkingCorpusTest.events(reports), LinkingCorpusTest.negatives(reports));
    System.out.println("linking: " + bound);

    assertThat(scores.value("detection")).isGreaterThanOrEqualTo(0.82);
    assertThat(scores.value("service")).isGreaterThanOrEqualTo(0.60);
    assertThat(scores.value("operator")).isGreaterThanOrEqualTo(0.60);
  }

  private static int foldOf(String group) {
    return Math.floorMod(group.hashCode() * 31, FOLDS);
  }
}
