package hitilafu.index.write;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.index.AnIncident;
import hitilafu.index.Home;
import hitilafu.index.query.SearchRequest;
import hitilafu.index.search.IncidentSearcher;
import hitilafu.model.IncidentRevision;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The log has no order, so the order in which lines come must not show in any answer. */
class RevisionOrderTest {
  private static final List<String> QUERIES =
      List.of(
          "",
          "portal",
          "portal network down",
          "\"portal down\"",
          "itax year:2024",
          "nothing of it");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void shuffledLinesGiveTheSameAnswersWithTheSameScores(long seed) throws IOException {
    List<IncidentRevision> lines = lines();
    Home sorted = new Home(folder.resolve("sorted")).file("a.jsonl", array(lines));
    try (IncidentIndexer indexer = sorted.indexer(lines.size())) {
      indexer.catchUp();
    }

    Random random = new Random(seed);
    Collections.shuffle(lines, random);
    Home shuffled = new Home(folder.resolve("shuffled"));
    for (int from = 0; from < lines.size(); ) {
      int to = Math.min(lines.size(), from + 1 + random.nextInt(40));
      shuffled.file("part-%03d.jsonl".formatted(from), array(lines.subList(from, to)));
      try (IncidentIndexer indexer = shuffled.indexer(1 + random.nextInt(30))) {
        indexer.catchUp();
      }
      from = to;
    }

    try (IncidentSearcher one = sorted.searcher();
        IncidentSearcher other = shuffled.searcher()) {
      assertThat(one.count()).isEqualTo(30);
      assertThat(Home.exported(other)).isEqualTo(Home.exported(one));
      for (String query : QUERIES) {
        SearchRequest request = SearchRequest.of(query, 100);
        assertThat(other.search(request)).as(query).isEqualTo(one.search(request));
      }
    }
  }

  @Test
  void anOvertakenLineIsReadButChangesNothing() throws IOException {
    Home home = new Home(folder).file("a.jsonl", AnIncident.of("x").title("new").revision(5));
    home.catchUp();
    home.file("b.jsonl", AnIncident.of("x").title("old").revision(4));

    Progress progress = home.catchUp();

    assertThat(progress.lines()).isEqualTo(1);
    assertThat(progress.changed()).isZero();
    assertThat(home.found("new")).containsExactly("x");
    assertThat(home.found("old")).isEmpty();
  }

  @Test
  void aTombstoneWinsOverLowerRevisionsWheneverTheyCome() throws IOException {
    Home home = new Home(folder).file("a.jsonl", AnIncident.gone("x", 3));
    home.catchUp();
    home.file("b.jsonl", AnIncident.of("x").revision(2));
    home.catchUp();
    try (IncidentSearcher searcher = home.searcher()) {
      assertThat(searcher.count()).isZero();
      assertThat(searcher.search(SearchRequest.of("", 10)).total()).isZero();
      assertThat(searcher.find("x")).isEmpty();
      assertThat(Home.exported(searcher)).isEmpty();

      home.file("c.jsonl", AnIncident.of("x").revision(4));
      home.catchUp();
      assertThat(searcher.count()).isEqualTo(1);
      assertThat(searcher.find("x")).isPresent();
    }
  }

  /** Thirty incidents that live, ten that are gone, each with a few revisions. */
  private static List<IncidentRevision> lines() {
    List<IncidentRevision> lines = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      for (int revision = 1; revision <= 1 + i % 4; revision++) {
        lines.add(incident(i, revision).revision(revision));
      }
      if (i % 4 == 3) {
        lines.add(AnIncident.gone("i" + i, 9));
      }
    }
    return lines;
  }

  private static AnIncident incident(int i, int revision) {
    String title = i % 3 == 0 ? "Portal down" : "iTax slow after a network fault";
    return AnIncident.of("i" + i)
        .title(title + " " + "again ".repeat(revision))
        .startedOn("202%d-0%d-11".formatted(i % 5, 1 + i % 9))
        .reported("o" + i, "Portal " + "down ".repeat(i % 4), "The network of the portal " + i);
  }

  private static IncidentRevision[] array(List<IncidentRevision> lines) {
    return lines.toArray(IncidentRevision[]::new);
  }
}
