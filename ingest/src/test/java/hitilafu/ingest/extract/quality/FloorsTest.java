package hitilafu.ingest.extract.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FloorsTest {
  private static final Map<String, String> CORPORA = Map.of("news", "1a", "blogs", "2b");
  private static final Floors FLOORS =
      new Floors(CORPORA, floors("news F1", "0.900", "news exact", "0.400", "blogs F1", "0.800"));
  private static final List<Measure> MEASURES =
      List.of(
          new Measure("news", "F1", 0.8996),
          new Measure("news", "exact", 0.3994),
          new Measure("blogs", "F1", 0.95));

  @Test
  void threeDecimalsAreCompared() {
    assertThat(new Report(MEASURES, FLOORS, CORPORA).below()).containsExactly("news exact");
  }

  @Test
  void anotherCorpusHasNoFloors() {
    Report report = new Report(MEASURES, FLOORS, Map.of("news", "other", "blogs", "2b"));

    assertThat(report.otherCorpora()).containsExactly("news");
    assertThat(report.below()).isEmpty();
  }

  @Test
  void raisedUpwardOnly() {
    assertThat(FLOORS.raised(MEASURES, CORPORA).floors())
        .isEqualTo(floors("news F1", "0.900", "news exact", "0.400", "blogs F1", "0.950"));
  }

  @Test
  void setAnewForAnotherCorpus() {
    Map<String, String> now = Map.of("news", "other", "blogs", "2b");

    assertThat(FLOORS.raised(MEASURES, now))
        .isEqualTo(
            new Floors(
                now, floors("news F1", "0.900", "news exact", "0.399", "blogs F1", "0.950")));
  }

  @Test
  void readAsWritten(@TempDir Path folder) {
    Path file = folder.resolve("floors.json");
    assertThat(Floors.read(file)).isEqualTo(new Floors(Map.of(), Map.of()));

    FLOORS.write(file);

    assertThat(Floors.read(file)).isEqualTo(FLOORS);
  }

  private static Map<String, BigDecimal> floors(String... entries) {
    Map<String, BigDecimal> floors = new TreeMap<>();
    for (int i = 0; i < entries.length; i += 2) {
      floors.put(entries[i], new BigDecimal(entries[i + 1]));
    }
    return floors;
  }
}
