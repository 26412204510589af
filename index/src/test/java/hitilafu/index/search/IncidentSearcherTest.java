package hitilafu.index.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hitilafu.index.AnIncident;
import hitilafu.index.Home;
import hitilafu.index.query.Matching;
import hitilafu.index.query.SearchRequest;
import hitilafu.index.search.SearchResult.Facet;
import hitilafu.index.search.Snippet.Segment;
import hitilafu.model.CauseCategory;
import hitilafu.model.CauseDetail;
import hitilafu.model.Grade;
import hitilafu.model.Incident;
import hitilafu.model.Level;
import hitilafu.model.Lifecycle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncidentSearcherTest {
  private static final Incident PAYMENTS =
      AnIncident.of("payments")
          .title("e-Citizen payment platform was down on 3 January 2025")
          .service("ecitizen", "e-Citizen payment platform")
          .alsoHit("itax", "iTax")
          .operator("Directorate of e-Citizen")
          .agencies("Kenya Revenue Authority", "Kenya Wildlife Service")
          .startedOn("2025-01-03")
          .place("Nairobi", "Lang'ata Road")
          .cause(CauseCategory.SYSTEM_FAILURE, CauseDetail.NETWORK, "internal network occurrence")
          .grade(Grade.ACKNOWLEDGED)
          .status(Lifecycle.RESOLVED)
          .reported(
              "payments",
              "Services disrupted as e-Citizen crashes",
              "The payment platform crashed <on Friday> & burned.",
              "Tourists queued at the gate.")
          .recounted("retold", "A year of outages", "The crash of January cost the parks dearly.")
          .build();

  private static final Incident ATTACK =
      AnIncident.of("attack")
          .title("e-Citizen was down from 23 July 2023")
          .service("ecitizen", "e-Citizen payment platform")
          .startedOn("2023-07-23")
          .endedOn("2023-07-28")
          .cause(CauseCategory.MALICIOUS_ACTION, CauseDetail.CYBERATTACK, "a DDoS attack")
          .reported("attack", "Hackers claim e-Citizen attack", "The portal was flooded.")
          .build();

  private static final Incident BLACKOUT =
      AnIncident.of("blackout")
          .title("National grid was down")
          .service(null, "National grid")
          .country("UG", "Africa/Kampala")
          .level(Level.PARTIAL_OUTAGE)
          .build();

  @TempDir Path folder;
  private IncidentSearcher searcher;

  @BeforeEach
  void index() throws IOException {
    Home home = new Home(folder);
    home.file("a.jsonl", revision(PAYMENTS), revision(ATTACK), revision(BLACKOUT));
    home.catchUp();
    searcher = home.searcher();
  }

  @AfterEach
  void close() throws IOException {
    searcher.close();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      value = {
        "'', payments attack blackout",
        "'???', payments attack blackout",
        "'e-citizen', payments attack",
        "'e-citizen crash', payments attack",
        "'e-citizen \"crash\"', payments",
        "'the hackers', attack",
        "'wildlife', payments",
        "'langata', payments",
        "'parks', payments",
        "'\"payment platform crashed\"', payments",
        "'\u201cpayment platform crashed\u201d', payments",
        "'\"platform payment\"', ''",
        "'service:ecitizen', payments attack",
        "'service:iTax', payments",
        "'service:\"National Grid\"', blackout",
        "'SERVICE:e-Citizen', payments attack",
        "'agency:\"kenya revenue authority\"', payments",
        "'cause:network', payments",
        "'cause:system_failure', payments",
        "'cause:network cause:cyberattack', payments attack",
        "'cause:network year:2023', ''",
        "'level:partial', blackout",
        "'grade:acknowledged status:resolved kind:outage', payments",
        "'country:ug', blackout",
        "'year:2023', attack",
        "'from:2025-01-03', payments",
        "'from:2023-07-28 to:2023-07-29', attack",
        "'from:2023-07-30 to:2024-12-31', ''",
        "'to:2023-07-23 e-citizen', attack",
      })
  void itFinds(String query, String expected) {
    List<String> ids = expected.isEmpty() ? List.of() : List.of(expected.split(" "));
    SearchResult result = search(query);
    assertThat(Home.ids(result)).isEqualTo(ids);
    assertThat(result.total()).isEqualTo(ids.size());
  }

  @Test
  void ifNothingHasAllWordsMostWillDoAndThenAny() {
    assertThat(search("e-citizen hackers").matching()).isEqualTo(Matching.ALL_WORDS);

    SearchResult most = search("e-citizen hackers zebra");
    assertThat(most.matching()).isEqualTo(Matching.MOST_WORDS);
    assertThat(Home.ids(most)).containsExactly("attack");

    SearchResult any = search("hackers zebra");
    assertThat(any.matching()).isEqualTo(Matching.ANY_WORD);
    assertThat(Home.ids(any)).containsExactly("attack");

    assertThat(search("zebra giraffe").total()).isZero();
  }

  @Test
  void whatWasDismissedIsFoundByItsIdOrByAskingSo() throws IOException {
    Home home = new Home(folder.resolve("with-dismissed"));
    Incident none =
        AnIncident.of("none").title("e-Citizen drill").startedOn("2025-01-04").dismissed().build();
    home.file("a.jsonl", revision(PAYMENTS), revision(none));
    home.catchUp();
    try (IncidentSearcher found = home.searcher()) {
      assertThat(found.count()).isEqualTo(1);
      assertThat(Home.ids(found.search(SearchRequest.of("e-citizen", 10))))
          .containsExactly("payments");
      assertThat(Home.ids(found.search(SearchRequest.of("review:dismissed", 10))))
          .containsExactly("none");
      assertThat(found.find("none")).isPresent();
    }
  }

  @Test
  void filtersAreConstraintsBesideTheQuery() {
    SearchRequest request =
        new SearchRequest(
            "e-citizen", 10, 0, Map.of("service", "iTax", "from", "2025-01-01", "year", " "));
    assertThat(Home.ids(searcher.search(request))).containsExactly("payments");
  }

  @Test
  void pagesFollowOneAnotherAndTotalsStay() {
    SearchResult second = searcher.search(new SearchRequest("", 1, 1, Map.of()));
    assertThat(Home.ids(second)).containsExactly("attack");
    assertThat(second.total()).isEqualTo(3);
    assertThat(searcher.search(new SearchRequest("", 0, 0, Map.of())).hits()).isEmpty();
    assertThat(searcher.search(new SearchRequest("", 10, 9_000, Map.of())).hits()).isEmpty();
  }

  @Test
  void facetsCountWhatMatches() {
    assertThat(facet("e-citizen", "service"))
        .containsExactly(new Facet.Value("ecitizen", 2), new Facet.Value("itax", 1));
    assertThat(facet("", "cause"))
        .containsExactly(new Facet.Value("cyberattack", 1), new Facet.Value("network", 1));
    assertThat(facet("", "year"))
        .containsExactly(new Facet.Value("2023", 1), new Facet.Value("2025", 1));
    assertThat(facet("blackout grid", "agency")).isEmpty();
  }

  @Test
  void everyFacetValueLeadsToWhatItCounts() {
    for (Facet facet : search("").facets()) {
      for (Facet.Value value : facet.values()) {
        SearchRequest request = new SearchRequest("", 10, 0, Map.of(facet.field(), value.value()));
        assertThat(searcher.search(request).total()).as("%s", value).isEqualTo(value.count());
      }
    }
  }

  @Test
  void snippetsAreTextInPiecesNeverMarkup() {
    List<Snippet> snippets = search("platform crash").hits().get(0).snippets();

    assertThat(snippets.get(0).field()).isEqualTo("title");
    assertThat(snippets.get(1))
        .isEqualTo(
            new Snippet(
                "evidence",
                List.of(
                    new Segment("The payment ", false),
                    new Segment("platform", true),
                    new Segment(" ", false),
                    new Segment("crashed", true),
                    new Segment(" <on Friday> & burned.", false))));
    assertThat(snippets).extracting(Snippet::text).contains(PAYMENTS.title());
    assertThat(search("").hits().get(0).snippets()).isEmpty();
  }

  @Test
  void everyObservationLeadsToItsIncident() {
    assertThat(searcher.find("payments")).contains(PAYMENTS);
    assertThat(searcher.find("retold")).contains(PAYMENTS);
    assertThat(searcher.find("nobody")).isEmpty();
    assertThat(searcher.find("x".repeat(100_000))).isEmpty();
  }

  @Test
  void anExportIsByStartThenIdTheUndatedLast() throws IOException {
    Home home = new Home(folder);
    home.file(
        "b.jsonl",
        AnIncident.of("b").startedAt("2024-05-01T10:00:00Z").revision(1),
        AnIncident.of("a").startedAt("2024-05-01T10:00:00Z").revision(1),
        AnIncident.of("aardvark").revision(1),
        AnIncident.gone("attack", 2));
    home.catchUp();
    List<String> ids = new ArrayList<>();
    searcher.forEach(incident -> ids.add(incident.id()));
    assertThat(ids).containsExactly("a", "b", "payments", "aardvark", "blackout");
  }

  @Test
  void anExportOfSomeIsInTheSameOrder() throws IOException {
    Home home = new Home(folder);
    home.file(
        "b.jsonl",
        AnIncident.of("b").startedAt("2024-05-01T10:00:00Z").revision(1),
        AnIncident.of("a").startedAt("2024-05-02T10:00:00Z").revision(1));
    home.catchUp();
    home.file("c.jsonl", AnIncident.of("c").startedAt("2024-04-30T10:00:00Z").revision(1));
    home.catchUp();

    assertThat(handedOut(Map.of("from", "2024-04-30", "to", "2024-05-01")))
        .containsExactly("c", "b");
    assertThat(handedOut(Map.of("from", "1999-01-01", "to", "1999-12-31"))).isEmpty();
    assertThat(handedOut(Map.of())).endsWith("blackout").contains("a", "b", "c");
  }

  private List<String> handedOut(Map<String, String> filters) {
    List<String> ids = new ArrayList<>();
    searcher.forEach(new SearchRequest("", 0, 0, filters), incident -> ids.add(incident.id()));
    return ids;
  }

  @Test
  void aHomeWithoutIndexHasNoIncidents() throws IOException {
    try (IncidentSearcher empty = new Home(folder.resolve("nowhere")).searcher()) {
      assertThat(empty.search(SearchRequest.of("e-citizen year:2025", 10)).total()).isZero();
      assertThat(empty.find("x")).isEmpty();
      assertThat(empty.count()).isZero();
      empty.forEach(incident -> assertThat(incident).isNull());
    }
  }

  @Test
  void onceClosedItSaysSo() throws IOException {
    searcher.count();
    searcher.close();
    assertThatThrownBy(() -> searcher.count()).isInstanceOf(IllegalStateException.class);
  }

  private SearchResult search(String query) {
    return searcher.search(SearchRequest.of(query, 10));
  }

  private List<Facet.Value> facet(String query, String field) {
    return search(query).facets().stream()
        .filter(facet -> facet.field().equals(field))
        .findFirst()
        .orElseThrow()
        .values();
  }

  private static hitilafu.model.IncidentRevision revision(Incident incident) {
    return new hitilafu.model.IncidentRevision(1, incident.id(), 1, incident);
  }
}
