package hitilafu.index.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hitilafu.index.AnIncident;
import hitilafu.index.Home;
import hitilafu.index.query.QueryProblem;
import hitilafu.index.query.SearchRequest;
import hitilafu.index.query.SortBy;
import hitilafu.model.Grade;
import hitilafu.model.IncidentRevision;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Orders, pages, and what a score is made of. */
class OrderTest {
  private static final int MANY = 57;

  @TempDir Path folder;
  private Home home;
  private IncidentSearcher searcher;

  @BeforeEach
  void index() throws IOException {
    home = new Home(folder);
    home.file(
        "a.jsonl",
        IntStream.range(0, MANY).mapToObj(OrderTest::incident).toArray(IncidentRevision[]::new));
    home.catchUp();
    searcher = home.searcher();
  }

  private static IncidentRevision incident(int number) {
    AnIncident incident =
        AnIncident.of("i%02d".formatted(number))
            .title("Grid failure" + " again".repeat(number % 3))
            .grade(number % 2 == 0 ? Grade.REPORTED : Grade.ACKNOWLEDGED);
    return (number % 5 == 0
            ? incident
            : incident.startedOn(LocalDate.of(2020, 1, 1).plusDays(number * 7L % 30).toString()))
        .revision(1);
  }

  @AfterEach
  void close() throws IOException {
    searcher.close();
  }

  @ParameterizedTest
  @EnumSource(SortBy.class)
  void pagesByCursorHaveEachHitOnceInTheOrderOfTheWhole(SortBy order) {
    SearchRequest all = SearchRequest.of("grid again", MANY).by(order);
    List<String> whole = Home.ids(searcher.search(all));
    List<String> paged = new ArrayList<>();
    SearchRequest page = SearchRequest.of("grid again", 10).by(order);
    String next;
    do {
      SearchResult result = searcher.search(page);
      assertThat(result.total()).isEqualTo(whole.size());
      paged.addAll(Home.ids(result));
      next = result.next();
      page = page.after(next);
    } while (next != null);
    assertThat(paged).isEqualTo(whole).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(
      value = SortBy.class,
      names = {"NEWEST", "OLDEST"})
  void whatComesInMeanwhileMovesNoOtherHit(SortBy order) throws IOException {
    SearchRequest page = SearchRequest.of("", 10).by(order);
    List<String> before = Home.ids(searcher.search(SearchRequest.of("", MANY).by(order)));
    SearchResult first = searcher.search(page);
    home.file("b.jsonl", AnIncident.of("new").title("Grid").startedOn("2020-01-15").revision(1));
    home.catchUp();
    List<String> second = Home.ids(searcher.search(page.after(first.next())));
    assertThat(second.stream().filter(id -> !id.equals("new")).toList())
        .isEqualTo(before.subList(10, 10 + (second.contains("new") ? 9 : 10)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "rubbish", "e30", "!!", "eyJhc2tlZCI6IngifQ"})
  void aCursorThatIsNoneIsRefused(String cursor) {
    assertThatThrownBy(() -> searcher.search(SearchRequest.of("grid", 10).after(cursor)))
        .isInstanceOf(QueryProblem.class)
        .hasMessageContaining("cursor");
  }

  @Test
  void aCursorOfAnotherQuestionIsRefused() {
    String next = searcher.search(SearchRequest.of("grid", 10)).next();
    assertThatThrownBy(() -> searcher.search(SearchRequest.of("failure", 10).after(next)))
        .isInstanceOf(QueryProblem.class);
    assertThatThrownBy(
            () -> searcher.search(new SearchRequest("grid", 5, 5, Map.of(), null, next, false)))
        .isInstanceOf(QueryProblem.class);
  }

  @Test
  void ofEqualWordsTheBetterEstablishedAndTheFresherComeFirst() throws IOException {
    Home equals = new Home(folder.resolve("equals"));
    equals.file(
        "a.jsonl",
        AnIncident.of("old").title("Port crane").startedOn("2015-01-01").revision(1),
        AnIncident.of("fresh").title("Port crane").startedOn("2025-01-01").revision(1),
        AnIncident.of("sure")
            .title("Port crane")
            .startedOn("2015-01-01")
            .grade(Grade.ACKNOWLEDGED)
            .revision(1));
    equals.catchUp();
    assertThat(equals.found("crane")).containsExactly("fresh", "sure", "old");
  }

  @Test
  void theReasonsOfAScoreAddUpToIt() {
    for (Hit hit : searcher.search(SearchRequest.of("grid again", 10).explained()).hits()) {
      Reasons reasons = hit.reasons();
      double sum = reasons.parts().stream().mapToDouble(Reasons.Share::points).sum();
      assertThat(sum * reasons.standing()).isCloseTo(hit.score(), byPercent(0.1));
      assertThat(reasons.parts().getFirst().finds().getFirst().where()).isEqualTo("title");
    }
    assertThat(searcher.search(SearchRequest.of("grid", 1)).hits().getFirst().reasons()).isNull();
  }

  @Test
  void theHistogramCountsEachDatedHitOnce() {
    Histogram histogram = searcher.search(SearchRequest.of("", 0)).histogram();
    long dated = histogram.bars().stream().mapToLong(Histogram.Bar::count).sum();
    assertThat(histogram.unit()).isEqualTo("day");
    assertThat(histogram.undated()).isEqualTo(12);
    assertThat(dated + histogram.undated()).isEqualTo(MANY);
    for (int i = 1; i < histogram.bars().size(); i++) {
      assertThat(histogram.bars().get(i).from())
          .isEqualTo(histogram.bars().get(i - 1).to().plusDays(1));
    }
  }

  private static org.assertj.core.data.Percentage byPercent(double percent) {
    return org.assertj.core.data.Percentage.withPercentage(percent);
  }
}
