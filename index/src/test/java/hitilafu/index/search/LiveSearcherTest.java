package hitilafu.index.search;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.index.AnIncident;
import hitilafu.index.Home;
import hitilafu.index.query.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same record scores alike, however it came about. */
class LiveSearcherTest {
  @TempDir private Path folder;

  @Test
  void whatWasReplacedOrIsGoneWeighsNothing() throws IOException {
    Home atOnce = new Home(folder.resolve("at-once"));
    atOnce.file("a.jsonl", AnIncident.of("x").revision(2), AnIncident.of("y").revision(1));
    Home inPieces = new Home(folder.resolve("in-pieces"));
    inPieces.file(
        "a.jsonl",
        AnIncident.of("x").revision(1),
        AnIncident.of("y").revision(1),
        AnIncident.of("merged").revision(1));
    inPieces.catchUp();
    inPieces.file("b.jsonl", AnIncident.of("x").revision(2), AnIncident.gone("merged", 2));

    assertThat(scores(inPieces)).hasSize(2).isEqualTo(scores(atOnce));
  }

  private static List<Float> scores(Home home) throws IOException {
    home.catchUp();
    try (IncidentSearcher searcher = home.searcher()) {
      return searcher.search(SearchRequest.of("portal", 10)).hits().stream()
          .map(Hit::score)
          .toList();
    }
  }
}
