package hitilafu.ingest.extract.quality;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.ingest.extract.quality.corpus.Facts;
import hitilafu.ingest.extract.quality.corpus.News;
import hitilafu.ingest.extract.quality.corpus.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MeasuresTest {
  private static final LocalDate DAY = LocalDate.of(2024, 9, 6);
  private static final Instant AT = Instant.parse("2024-09-06T09:30:05Z");
  private static final Found FOUND =
      new Found("Power is out", "One two three four five.", List.of("A B"), DAY, AT.plusMillis(7));

  @Test
  void newsHasAllFields() {
    News right = new News("Power is OUT", List.of("A B"), "One two three four", DAY, AT);
    News other = new News("Water", List.of("C"), "Six", DAY.plusDays(1), null);

    assertThat(values(Measures.fundus(List.of(read(right), read(other)))))
        .containsEntry("body precision", "0.250") // 1/2 and 0
        .containsEntry("body recall", "0.500") // 1 and 0
        .containsEntry("body F1", "0.333")
        .containsEntry("title exact", "0.000")
        .containsEntry("title folded", "0.500")
        .containsEntry("authors exact", "0.500")
        .containsEntry("day right", "0.500")
        .containsEntry("time right", "1.000"); // of the one page with a known time
  }

  @Test
  void whatIsNotNotedDoesNotCount() {
    Facts pieces = new Facts(List.of("One two"), List.of("four five"), List.of(), null, null);
    Facts title = new Facts(List.of(), List.of(), List.of(), "Power is out", null);

    assertThat(values(Measures.facts(List.of(read(pieces), read(title)))))
        .containsEntry("pieces recall", "1.000")
        .containsEntry("pieces precision", "0.500")
        .containsEntry("pieces accuracy", "0.500")
        .containsEntry("title exact", "1.000")
        .containsEntry("authors exact", "0.000"); // of none
  }

  @Test
  void theWorstPagesSayWhatIsMissing() {
    Measure f1 = Measures.articleBody(List.of(read("One two three four five.\n\nSix"))).get(0);

    assertThat(f1.shortfalls()).hasSize(1);
    assertThat(f1.shortfalls().get(0).missing()).containsExactly("Six");
    assertThat(f1.shortfalls().get(0).extra()).isEmpty();
  }

  private static <T> Reading<T> read(T truth) {
    Page page = new Page("p", "https://www.post.example/1", AT, "text/html", new byte[0]);
    return new Reading<>(page, truth, FOUND);
  }

  private static Map<String, String> values(List<Measure> measures) {
    return measures.stream()
        .collect(Collectors.toMap(Measure::name, one -> one.rounded().toPlainString()));
  }
}
