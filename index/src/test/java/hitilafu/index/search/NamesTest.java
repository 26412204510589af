package hitilafu.index.search;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.index.AnIncident;
import hitilafu.index.Home;
import hitilafu.index.names.ACatalog;
import hitilafu.index.query.SearchRequest;
import hitilafu.index.search.SearchResult.Facet;
import hitilafu.index.search.SearchResult.Understood;
import hitilafu.model.Catalog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever it is called: the catalog's names are one, also in an index that was built before. */
class NamesTest {
  @TempDir Path folder;
  private Home home;
  private IncidentSearcher searcher;

  @BeforeEach
  void index() throws IOException {
    home = new Home(folder);
    home.file(
        "a.jsonl",
        AnIncident.of("platform")
            .title("e-Citizen payment platform was down")
            .service("ecitizen", "e-Citizen payment platform")
            .alsoHit("itax", "iTax")
            .agencies("Kenya Revenue Authority")
            .country("KE", "Africa/Nairobi")
            .place("Nairobi", null)
            .startedOn("2025-01-03")
            .revision(1),
        AnIncident.of("tax")
            .title("iTax was slow")
            .service("itax", "iTax")
            .operator("Kenya Revenue Authority")
            .country("KE", "Africa/Nairobi")
            .startedOn("2024-01-03")
            .revision(1),
        AnIncident.of("money")
            .title("M-Pesa failed")
            .service("mpesa", "M-Pesa")
            .country("KE", "Africa/Nairobi")
            .startedOn("2023-01-03")
            .revision(1));
    home.catchUp();
    searcher = home.searcher(ACatalog.small());
  }

  @AfterEach
  void close() throws IOException {
    searcher.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "KRA|platform tax",
        "taxman|platform tax",
        "kenya revenue authority|platform tax",
        "gava portal|platform",
        "eCitizen payments down|platform",
        "KRA portal|tax platform",
        "M-PESA|money",
        "agency:KRA|platform tax",
        "agency:taxman|platform tax",
        "service:\"gava portal\"|platform",
        "place:\"Nairobi City\"|platform",
        "country:Kenya sector:tax|platform tax",
        "sector:payments -service:mpesa|platform",
      })
  void anyNameFindsIt(String query, String expected) {
    assertThat(Home.ids(search(query))).containsExactly(expected.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "agency:\"Revenue Authority\"|platform tax",
        "agency:\"evenue Author\"|",
        "review:reviewed|",
        "-review:reviewed country:KE|platform tax money",
        "-KRA|money",
        "-taxman|money",
        "2023 or 2024|tax money",
        "2023 2025|platform money",
        "on:2023 on:2024|tax money",
      })
  void partsOfNamesVocabulariesExclusionAndPeriods(String query, String expected) {
    List<String> ids = expected == null ? List.of() : List.of(expected.split(" "));
    assertThat(Home.ids(search(query))).containsExactlyElementsOf(ids);
  }

  @Test
  void whatFoldsIntoMoreIsStillBounded() {
    assertThat(search("publisher:" + "\ufb00".repeat(200)).total()).isZero();
    assertThat(search("agency:" + "ab ".repeat(3).strip() + " " + "x".repeat(190)).total())
        .isZero();
  }

  @Test
  void whoIsNotToldHowItWasReadGetsOnlyWhatWasAsked() {
    SearchRequest misspelt = SearchRequest.of("M-Peza", 10);
    assertThat(searcher.search(misspelt).total()).isEqualTo(1);
    assertThat(searcher.searchExactly(misspelt).total()).isZero();
    SearchResult both = searcher.searchExactly(SearchRequest.of("iTax mpesa", 10));
    assertThat(both.total()).isZero();
    assertThat(both.others()).isEmpty();
  }

  @Test
  void whatFailedItselfComesBeforeWhatWasHitWithIt() {
    assertThat(Home.ids(search("iTax"))).containsExactly("tax", "platform");
  }

  @Test
  void anAnswerSaysWhatItTookWordsFor() {
    assertThat(search("KRA down January 2025").understood())
        .containsExactly(
            new Understood("KRA", "agency:kenyarevenueauthority"),
            new Understood("January 2025", "from:2025-01-01 to:2025-01-31"));
  }

  @Test
  void aChangedAliasNeedsNoNewIndex() throws IOException {
    try (IncidentSearcher without = home.searcher(new Catalog(List.of()))) {
      assertThat(without.search(SearchRequest.of("taxman", 10)).total()).isZero();
    }
    assertThat(search("taxman").total()).isEqualTo(2);
  }

  @Test
  void sectorsAreCountedByTheCatalog() {
    assertThat(facet("sector"))
        .containsExactly(new Facet.Value("payments", 2), new Facet.Value("tax", 2));
  }

  @Test
  void aMisspeltNameIsReadAsTheNearest() {
    SearchResult result = search("M-Peza");
    assertThat(result.corrected()).isEqualTo("mpesa");
    assertThat(Home.ids(result)).containsExactly("money");
    assertThat(search("\"M-Peza\"").total()).as("quoted words are meant").isZero();
    assertThat(search("M-Pesa").corrected()).isNull();
  }

  @Test
  void suggestionsFinishANameByAnyOfItsNames() {
    assertThat(searcher.suggest("tax", 5))
        .extracting(Suggestion::label, Suggestion::query, Suggestion::count)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "Kenya Revenue Authority", "agency:\"Kenya Revenue Authority\"", 2L));
    assertThat(searcher.suggest("outage kenya rev", 5))
        .extracting(Suggestion::query)
        .containsExactly("outage agency:\"Kenya Revenue Authority\"");
    assertThat(searcher.suggest("cau", 5)).extracting(Suggestion::query).containsExactly("cause:");
    assertThat(searcher.suggest("", 5)).isEmpty();
    assertThat(searcher.suggest("zzz", 5)).isEmpty();
  }

  @Test
  void similarIncidentsShareFactsAndSayWhich() {
    Similar like = searcher.similar(searcher.find("tax").orElseThrow(), 5).getFirst();
    assertThat(like.incident().id()).isEqualTo("platform");
    assertThat(like.shared())
        .containsExactly("the service among what was hit", "the same operator", "the same country");
  }

  private SearchResult search(String query) {
    return searcher.search(SearchRequest.of(query, 10));
  }

  private List<Facet.Value> facet(String field) {
    return search("").facets().stream()
        .filter(facet -> facet.field().equals(field))
        .findFirst()
        .orElseThrow()
        .values();
  }
}
