package hitilafu.index.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hitilafu.index.AnArticle;
import hitilafu.index.AnIncident;
import hitilafu.index.Home;
import hitilafu.index.HostileText;
import hitilafu.index.query.Matching;
import hitilafu.index.query.QueryProblem;
import hitilafu.index.query.SearchRequest;
import hitilafu.index.query.SortBy;
import hitilafu.index.search.ArticleHit.Resting;
import hitilafu.model.ArticleKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a question finds among articles, and what of them it shows. */
class ArticleSearcherTest {
  @TempDir Path folder;
  private Home home;

  @BeforeEach
  void home() throws IOException {
    home =
        new Home(folder)
            .file(
                "a.jsonl",
                AnIncident.of("outage")
                    .title("iTax down")
                    .startedOn("2025-01-03")
                    .reported("main", "Taxpayers stuck", "iTax failed on Friday at noon.")
                    .recounted("old", "A year of outages", "In January iTax was down.")
                    .revision(1),
                AnIncident.of("later")
                    .startedOn("2025-02-03")
                    .reported("old", "A year of outages", "M-Pesa stood still in February.")
                    .revision(1),
                AnIncident.of("nothing")
                    .reported("main", "Taxpayers stuck", "Dismissed words.")
                    .dismissed()
                    .revision(1))
            .articles(
                "a.jsonl",
                AnArticle.ofObservation("main")
                    .title("Taxpayers stuck as iTax fails")
                    .body("iTax failed on Friday at noon. Queues were long in Nakuru.")
                    .publisher("The Daily")
                    .published("2025-01-03"),
                AnArticle.ofObservation("old")
                    .title("A year of outages")
                    .body("In January iTax was down. M-Pesa stood still in February.")
                    .publisher("Weekly Review")
                    .published("2025-12-30"),
                AnArticle.of("sw")
                    .title("Huduma imerejea")
                    .body("Mfumo wa iTax umerejea.")
                    .language("sw")
                    .kind(ArticleKind.AGENCY_NOTICE)
                    .publisher("KRA")
                    .published("2025-01-03T22:30:00Z", "+03:00"),
                AnArticle.of("undated").title("Weather").body("It will rain in Nakuru."),
                AnArticle.of("front")
                    .title("Front page with iTax")
                    .kind(ArticleKind.NOT_AN_ARTICLE));
    home.catchUp();
  }

  @Test
  void wordsAreFoundInHeadlineAndText() throws IOException {
    assertThat(home.foundArticles("nakuru")).containsExactly("undated", "article-main");
    assertThat(home.foundArticles("taxpayers")).containsExactly("article-main");
    assertThat(home.foundArticles("itax"))
        .as("a headline counts more than the text")
        .startsWith("article-main")
        .containsExactlyInAnyOrder("article-main", "article-old", "sw");
  }

  @Test
  void allAreHandedOutTheLatestFirstHoweverTheyCame() throws IOException {
    home.articles("b.jsonl", AnArticle.of("between").published("2025-06-01"));
    home.catchUp();
    List<String> ids = new ArrayList<>();
    try (IncidentSearcher incidents = home.searcher();
        ArticleSearcher articles = new ArticleSearcher(home.index(), incidents)) {
      articles.forEach(citation -> ids.add(citation.article()));
    }

    assertThat(ids)
        .containsExactly("article-old", "between", "sw", "article-main", "front", "undated");
  }

  @Test
  void aPhraseStandsInOrder() throws IOException {
    assertThat(home.foundArticles("\"friday at noon\"")).containsExactly("article-main");
    assertThat(home.foundArticles("\"noon at friday\"")).isEmpty();
  }

  @Test
  void wordsOfWhichNoneHasAllFindWhatHasSome() throws IOException {
    ArticleResult result = home.articles(SearchRequest.of("nakuru february", 10));

    assertThat(result.matching()).isEqualTo(Matching.ANY_WORD);
    assertThat(result.total()).isEqualTo(3);
  }

  @Test
  void constraintsNarrow() throws IOException {
    assertThat(home.foundArticles("itax publisher:\"the daily\"")).containsExactly("article-main");
    assertThat(home.foundArticles("-publisher:kra itax"))
        .containsExactly("article-main", "article-old");
    assertThat(home.foundArticles("language:sw")).containsExactly("sw");
    assertThat(home.foundArticles("kind:agency")).containsExactly("sw");
    assertThat(home.foundArticles("url:https://news.example/undated")).containsExactly("undated");
  }

  @Test
  void theDayIsThatOfThePagesOwnCalendar() throws IOException {
    assertThat(home.foundArticles("from:2025-01-04 to:2025-01-04")).containsExactly("sw");
    assertThat(home.foundArticles("to:2025-01-03")).containsExactly("article-main");
    assertThat(home.foundArticles("from:2025-06")).containsExactly("article-old");
  }

  @Test
  void withoutWordsTheLatestIsFirstAndTheUndatedLast() throws IOException {
    assertThat(home.foundArticles(""))
        .containsExactly("article-old", "sw", "article-main", "undated");
    assertThat(ids(SearchRequest.of("", 9).by(SortBy.OLDEST)))
        .containsExactly("article-main", "sw", "article-old", "undated");
    assertThat(ids(SearchRequest.of("itax", 9).by(SortBy.NEWEST)))
        .containsExactly("article-old", "sw", "article-main");
  }

  @Test
  void whatIsNoArticleIsFoundOnlyByAskingForIt() throws IOException {
    assertThat(home.foundArticles("kind:not_an_article")).containsExactly("front");
  }

  @Test
  void pagesCountAll() throws IOException {
    ArticleResult second = home.articles(new SearchRequest("", 2, 2, Map.of()));

    assertThat(second.total()).isEqualTo(4);
    assertThat(second.hits())
        .extracting(hit -> hit.citation().article())
        .containsExactly("article-main", "undated");
    assertThat(home.articles(new SearchRequest("", 2, 6, Map.of())).hits()).isEmpty();
  }

  @Test
  void aHitNamesTheIncidentsThatRestOnIt() throws IOException {
    assertThat(hit("\"a year\"").incidents())
        .containsExactly(
            new Resting("outage", "iTax down"), new Resting("later", "Incident later"));
    assertThat(hit("taxpayers").incidents())
        .as("what was dismissed is none")
        .extracting(Resting::id)
        .containsExactly("outage");
    assertThat(hit("weather").incidents()).isEmpty();
  }

  @Test
  void onlyTheHeadlineAndWhatObservationsQuoteIsShown() throws IOException {
    assertThat(hit("itax noon").snippets())
        .extracting(Snippet::field, Snippet::text)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("title", "Taxpayers stuck as iTax fails"),
            org.assertj.core.groups.Tuple.tuple("evidence", "iTax failed on Friday at noon."));
    assertThat(hit("queues").snippets()).as("that stands in its text alone").isEmpty();
    assertThat(hit("dismissed stuck").snippets())
        .extracting(Snippet::text)
        .containsExactly("Taxpayers stuck as iTax fails");
    assertThat(hit("still").snippets())
        .as("of another incident, in the same article")
        .extracting(Snippet::text)
        .containsExactly("M-Pesa stood still in February.");
  }

  @Test
  void aWrongQueryIsAnsweredWithWhereAndWhy() {
    assertProblem("service:itax", "There is no field \"service\". Fields are publisher, language");
    assertProblem("language:swahili", "takes two letters");
    assertProblem("kind:rumour", "takes one of news_article, agency_notice");
    assertThatThrownBy(() -> home.articles(SearchRequest.of("", 9).by(SortBy.LONGEST)))
        .isInstanceOf(QueryProblem.class);
    assertThatThrownBy(() -> home.articles(SearchRequest.of("", 9).explained()))
        .isInstanceOf(QueryProblem.class);
  }

  @Test
  void anyTextIsAQuestionOrAProblem() throws IOException {
    Random random = new Random(5);
    try (IncidentSearcher incidents = home.searcher();
        ArticleSearcher searcher = new ArticleSearcher(home.index(), incidents)) {
      for (int i = 0; i < 300; i++) {
        String text = HostileText.next(random);
        try {
          assertThat(searcher.search(SearchRequest.of(text, 5)).hits()).hasSizeLessThanOrEqualTo(5);
        } catch (QueryProblem problem) {
          assertThat(problem).hasMessageMatching("(?s).+");
        }
      }
      assertThat(searcher.count()).isEqualTo(5);
    }
  }

  @Test
  void aHomeWithoutAnIndexHasNone() throws IOException {
    Home empty = new Home(folder.resolve("empty"));

    assertThat(empty.articles(SearchRequest.of("itax", 10)).total()).isZero();
  }

  private ArticleHit hit(String query) throws IOException {
    ArticleResult result = home.articles(SearchRequest.of(query, 1));
    assertThat(result.hits()).as(query).hasSize(1);
    return result.hits().getFirst();
  }

  private List<String> ids(SearchRequest request) throws IOException {
    return home.articles(request).hits().stream().map(hit -> hit.citation().article()).toList();
  }

  private void assertProblem(String query, String said) {
    assertThatThrownBy(() -> home.foundArticles(query))
        .isInstanceOf(QueryProblem.class)
        .hasMessageContaining(said);
  }
}
