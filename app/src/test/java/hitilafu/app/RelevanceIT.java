package hitilafu.app;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.app.home.Home;
import hitilafu.app.relevance.CorpusTexts;
import hitilafu.app.relevance.Relevance;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Searches that were judged beforehand, over the samples and the corpus. {@code bench/relevance}
 * prints the table; {@code -Dmisses=true} what could be better, {@code dev} or {@code test} of one
 * half.
 */
class RelevanceIT {
  /** Raised with every gain, so that none is lost again. */
  private static final double NDCG = .85;

  private static final double FIRST = .95;

  @TempDir private Path folder;

  @Test
  void whatIsMeantComesFirst() throws Exception {
    TestHome home = new TestHome(folder.resolve("home"));
    home.importSample(TestHome.sampleLines());
    home.ok("import", CorpusTexts.write(folder.resolve("corpus.jsonl")).toString());
    home.ok("run");

    Relevance measured = Relevance.measure(new Home(home.root()));

    System.out.println(measured.table());
    String misses = System.getProperty("misses", "");
    if (!misses.isEmpty()) {
      System.out.println(measured.misses(set -> misses.equals("true") || misses.equals(set)));
    }
    assertThat(measured.lost()).as("judgements that name no incident").isEmpty();
    assertThat(measured.ndcg(Relevance.OURS)).isGreaterThanOrEqualTo(NDCG);
    assertThat(measured.first(Relevance.OURS)).isGreaterThanOrEqualTo(FIRST);
  }
}
