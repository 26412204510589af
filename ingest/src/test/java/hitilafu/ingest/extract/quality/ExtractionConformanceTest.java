package hitilafu.ingest.extract.quality;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.ingest.extract.quality.corpus.ArticleBody;
import hitilafu.ingest.extract.quality.corpus.ArticleDates;
import hitilafu.ingest.extract.quality.corpus.Facts;
import hitilafu.ingest.extract.quality.corpus.Fingerprint;
import hitilafu.ingest.extract.quality.corpus.Fundus;
import hitilafu.ingest.extract.quality.corpus.News;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The extractor on other people's labelled pages: no measure may be below its floor. Run with
 * {@code -Dextraction=}; {@code -Dfloors=raise} keeps what is better now.
 */
@Tag("conformance")
@EnabledIfSystemProperty(named = "extraction", matches = ".+")
class ExtractionConformanceTest {
  private static final Path FLOORS = Path.of("../bench/extraction-floors.json");
  private static final Path OUT = Path.of("target/extraction");

  @Test
  void isNoWorseThanItWas() {
    Path folder = Path.of(System.getProperty("extraction"));
    List<Measure> measures = measure(folder);
    Floors floors = Floors.read(FLOORS);
    Report report = new Report(measures, floors, fingerprints(folder));
    report.writeWorst(OUT);
    System.out.print(report.table());
    for (String set : report.otherCorpora()) {
      System.out.println(set + ": another corpus than the floors were set with");
    }
    if ("raise".equals(System.getProperty("floors"))) {
      floors.raised(measures, report.corpora()).write(FLOORS);
    }
    assertThat(report.below()).as("measures below their floor").isEmpty();
  }

  private static List<Measure> measure(Path folder) {
    List<Reading<String>> bodies = Reading.all(ArticleBody.in(folder), Found::on);
    List<Reading<LocalDate>> dates = Reading.all(ArticleDates.dates(folder), Found::on);
    List<Reading<Facts>> facts = Reading.all(ArticleDates.facts(folder), Found::on);
    List<Reading<News>> news = Reading.all(Fundus.in(folder), Found::on);
    Report.writePredictions(OUT.resolve("predictions-body.json"), bodies);
    Report.writePredictions(OUT.resolve("predictions-dates.json"), dates);
    Report.writePredictions(OUT.resolve("predictions-facts.json"), facts);
    List<Measure> measures = new ArrayList<>(Measures.articleBody(bodies));
    measures.addAll(Measures.dates(dates));
    measures.addAll(Measures.facts(facts));
    measures.addAll(Measures.fundus(news));
    return measures;
  }

  private static Map<String, String> fingerprints(Path folder) {
    Map<String, String> fingerprints = new TreeMap<>();
    for (String set : List.of(ArticleBody.NAME, ArticleDates.NAME, Fundus.NAME)) {
      fingerprints.put(set, Fingerprint.of(folder.resolve(set)));
    }
    return fingerprints;
  }
}
