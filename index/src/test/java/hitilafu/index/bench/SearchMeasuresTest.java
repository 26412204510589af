package hitilafu.index.bench;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.index.Home;
import hitilafu.index.made.MadeIncidents;
import hitilafu.index.made.MadeLog;
import hitilafu.index.search.Bare;
import hitilafu.index.search.IncidentSearcher;
import hitilafu.index.search.SearchResult;
import hitilafu.index.search.SearchResult.Facet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * That what {@code bench/search} measures is the same work: whatever is noisy on a busy machine is
 * left to the long form.
 */
class SearchMeasuresTest {
  private static final int SIZE = 2_000;
  private static final int QUERIES = 80;
  private static final MadeIncidents MADE = new MadeIncidents(1);

  @TempDir private static Path folder;

  private static MadeLog log;
  private static Path index;

  @BeforeAll
  static void index() throws IOException {
    log = new MadeLog(folder.resolve("log"), MADE).write(SIZE, 500);
    index = folder.resolve("index");
    new Indexing(log.folder()).ours(index);
  }

  @Test
  void allFindTheSame() throws Exception {
    Fts5 fts5 = new Fts5(folder.resolve("fts5.db"));
    fts5.build(log.folder());
    try (IncidentSearcher searcher = Questions.searcher(index, MADE);
        Bare bare = new Bare(index.resolve("epoch-1"));
        Fts5Search sqlite = new Fts5Search(fts5.open())) {
      Questions questions = Questions.of(QUERIES, MADE, SIZE, searcher);
      int alike = 0;
      for (int i = 0; i < QUERIES; i++) {
        SearchResult ours = searcher.search(questions.requests().get(i));
        assertFoundAlike(bare, questions.queries().get(i), ours, questions.made().get(i).text());
        double theirs = sqlite.ask(questions.made().get(i));
        alike += Math.abs(theirs / ours.total() - 1) < 0.2 ? 1 : 0;
      }
      assertThat(alike).as("SQLite stems otherwise and mends no spelling").isGreaterThan(55);
    }
  }

  /** The same hits in the same order, and what is counted is what one counts by hand. */
  private static void assertFoundAlike(Bare bare, Bare.Asked asked, SearchResult ours, String query)
      throws IOException {
    Bare.Found found = bare.exact(asked, Questions.LIMIT);
    assertThat(Home.ids(ours)).as(query).isNotEmpty().isEqualTo(ByHand.ids(found.json()));
    assertThat(ours.total()).as(query).isEqualTo(found.total());
    if (found.total() < 200) {
      assertFacets(query, ours.facets(), ByHand.count(bare.exact(asked, SIZE).json()));
    }
  }

  private static void assertFacets(
      String query, List<Facet> facets, Map<String, Map<String, Long>> counts) {
    Map<String, Facet> byName = facets.stream().collect(Collectors.toMap(Facet::field, f -> f));
    counts.forEach(
        (name, expected) -> {
          Map<String, Long> ours =
              byName.get(name).values().stream()
                  .collect(Collectors.toMap(Facet.Value::value, Facet.Value::count));
          assertThat(ours)
              .as("%s of %s", name, query)
              .isNotEmpty()
              .isEqualTo(ByHand.most(expected, ours.size()));
        });
  }

  @Test
  void whatIsClosedMeanwhileIsFound() throws Exception {
    try (IncidentSearcher searcher = Questions.searcher(index, MADE);
        Meanwhile indexing = new Meanwhile(index, log)) {
      Latencies fresh = new Freshness(log, searcher).of(5, 1_000_000);
      assertThat(fresh.millis(1)).isLessThan(30_000);
    }
  }
}
