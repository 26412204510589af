package hitilafu.index.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hitilafu.index.AnArticle;
import hitilafu.index.AnIncident;
import hitilafu.index.Home;
import hitilafu.index.fields.ArticleFields;
import hitilafu.index.log.EpochLog;
import hitilafu.index.query.SearchRequest;
import hitilafu.index.search.IncidentSearcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles are indexed beside incidents, from a log of their own. */
class ArticleIndexingTest {
  @TempDir Path folder;
  private Home home;

  @BeforeEach
  void home() {
    home = new Home(folder);
  }

  @Test
  void bothLogsAreReadOnce() throws IOException {
    home.file("a.jsonl", AnIncident.of("x").revision(1))
        .articles("a.jsonl", AnArticle.of("p"), AnArticle.of("q"));
    try (IncidentIndexer indexer = home.indexer()) {
      assertThat(indexer.catchUp().lines()).isEqualTo(3);
      home.articles("b.jsonl", AnArticle.of("r"));
      assertThat(indexer.catchUp().lines()).isEqualTo(1);
    }
    assertThat(home.catchUp().lines()).isZero();
    assertThat(home.found("")).containsExactly("x");
    assertThat(home.foundArticles("")).containsExactly("p", "q", "r");
  }

  @Test
  void anArticleIsOneDocumentHoweverOftenItIsLogged() throws IOException {
    home.articles("a.jsonl", AnArticle.of("p"), AnArticle.of("p"), AnArticle.of("q"));
    assertThat(home.catchUp().changed()).isEqualTo(2);
    home.articles("b.jsonl", AnArticle.of("q"), AnArticle.of("r"));

    assertThat(home.catchUp()).satisfies(again -> assertThat(again.changed()).isEqualTo(1));
    assertThat(home.foundArticles("")).containsExactly("p", "q", "r");
  }

  @Test
  void theTextIsFoundButNotKept() throws IOException {
    home.articles("a.jsonl", AnArticle.of("p").title("Portal down").body("Unrepeatable words."));
    home.catchUp();

    assertThat(home.foundArticles("\"unrepeatable words\"")).containsExactly("p");
    List<Document> stored = storedArticles();
    assertThat(stored).hasSize(1);
    assertThat(stored.getFirst().getFields())
        .extracting(IndexableField::name)
        .containsExactly(ArticleFields.JSON.field());
    assertThat(stored.getFirst().get(ArticleFields.JSON.field()))
        .contains("Portal down")
        .doesNotContain("nrepeatable");
  }

  @Test
  void aTornLineFailsWithFileAndByteAndLeavesWhatWasCommitted() throws IOException {
    home.file("a.jsonl", AnIncident.of("x").revision(1)).articles("a.jsonl", AnArticle.of("p"));
    home.catchUp();
    home.file("b.jsonl", AnIncident.of("y").revision(1));
    Path articles = home.log().resolve("epoch-1").resolve("articles");
    Files.writeString(articles.resolve("b.jsonl"), "{\"id\":");

    assertThatThrownBy(home::catchUp)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("b.jsonl has a torn line at byte 0");
    assertThat(home.found("")).containsExactly("x", "y");
    assertThat(home.foundArticles("")).containsExactly("p");

    home.articles("b.jsonl", AnArticle.of("q"));
    home.catchUp();
    assertThat(home.foundArticles("")).containsExactly("p", "q");
  }

  @Test
  void aNewEpochAndAReindexSwapBoth() throws IOException {
    home.file("a.jsonl", AnIncident.of("old").revision(1)).articles("a.jsonl", AnArticle.of("o"));
    home.catchUp();
    home.file(2, "a.jsonl", AnIncident.of("new").revision(1)).epoch(2);
    home.articles(2, "a.jsonl", AnArticle.of("n"));
    assertThat(home.foundArticles("")).containsExactly("o");

    home.catchUp();
    assertThat(home.found("")).containsExactly("new");
    assertThat(home.foundArticles("")).containsExactly("n");

    assertThat(home.reindex()).isEqualTo(new Reindex.Outcome.Rebuilt(2, 2));
    assertThat(home.foundArticles("")).containsExactly("n");
  }

  /**
   * A log of many articles is read in pieces; incidents that come meanwhile are not kept waiting.
   */
  @Test
  void incidentsDoNotWaitForAllArticles() throws IOException {
    home.file("a.jsonl", AnIncident.of("x").revision(1));
    home.catchUp();
    home.articles(
        "a.jsonl",
        IntStream.range(0, 20).mapToObj(i -> AnArticle.of("p" + i)).toArray(AnArticle[]::new));
    IndexHome index = new IndexHome(home.index());
    Path build = index.folder(index.serving().orElseThrow().build());
    try (EpochIndex open = EpochIndex.open(build, 1);
        IncidentSearcher searcher = home.searcher()) {
      CatchUp catchUp = new CatchUp(new EpochLog(home.log()), open, 5);
      catchUp.run(
          () -> {
            home.file("b.jsonl", AnIncident.of("y").revision(1));
            boolean articlesBegun = home.articles(SearchRequest.of("", 0)).total() > 0;
            return !articlesBegun || searcher.count() < 2;
          });
      assertThat(searcher.count()).isEqualTo(2);
    }
    assertThat(home.articles(SearchRequest.of("", 0)).total()).isEqualTo(5);
  }

  private List<Document> storedArticles() throws IOException {
    try (FSDirectory directory = FSDirectory.open(home.index().resolve("epoch-1/articles"));
        DirectoryReader reader = DirectoryReader.open(directory)) {
      return IntStream.range(0, reader.maxDoc())
          .mapToObj(
              document -> {
                try {
                  return reader.storedFields().document(document);
                } catch (IOException e) {
                  throw new java.io.UncheckedIOException(e);
                }
              })
          .toList();
    }
  }
}
