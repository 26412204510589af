package hitilafu.app.relevance;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JudgedQueryTest {
  private final List<JudgedQuery> queries = JudgedQuery.list();

  @Test
  void bothHalvesHaveAsManyOfEachKind() {
    Map<String, Map<String, Long>> halves =
        queries.stream()
            .collect(groupingBy(JudgedQuery::kind, groupingBy(JudgedQuery::set, counting())));

    assertThat(halves).hasSize(8);
    assertThat(halves.values())
        .allSatisfy(
            sets -> {
              assertThat(sets).containsOnlyKeys("dev", "test");
              assertThat(sets.get("dev")).isEqualTo(sets.get("test"));
            });
  }

  @Test
  void eachIsThereOnceAndNamesAnIncidentOnce() {
    assertThat(queries).extracting(JudgedQuery::id).doesNotHaveDuplicates();
    assertThat(queries).extracting(JudgedQuery::query).doesNotHaveDuplicates();
    assertThat(queries)
        .allSatisfy(
            query ->
                assertThat(query.relevant())
                    .extracting(judgement -> judgement.url() + judgement.start())
                    .doesNotHaveDuplicates());
  }

  @Test
  void theWordsAreWhatIsLeftWithoutTheLanguage() {
    assertThat(words("\"core switch\" agency:\"Kenya Revenue Authority\" duration:>4h"))
        .isEqualTo("core switch Kenya Revenue Authority 4h");
    assertThat(words("voting day: devices fail")).isEqualTo("voting day devices fail");
    assertThat(words("M-Peza")).isEqualTo("M Peza");
  }

  private static String words(String query) {
    return new JudgedQuery(
            "q", "k", "dev", query, null, List.of(new Judgement("https://a.example/", null, 3)), "")
        .words();
  }
}
