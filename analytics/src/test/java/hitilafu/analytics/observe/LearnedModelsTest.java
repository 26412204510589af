package hitilafu.analytics.observe;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.analytics.catalog.CatalogFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The tables in the repository are what its corpus and catalog teach, and nothing else. With {@code
 * -Dlearn=write}, as {@code bench/learn} gives it, they are written anew.
 */
class LearnedModelsTest {
  private static final Path TABLES =
      Path.of("src", "main", "resources", "hitilafu", "analytics", "observe");

  @Test
  void areWhatTheCorpusTeaches() throws IOException {
    Lessons.Tables taught = Learn.tables(CatalogFiles.builtIn());

    same("senses.tsv", taught.senses());
    same("genres.tsv", taught.genres());
    same("services.tsv", taught.services());
    same("operators.tsv", taught.operators());
    same("agencies.tsv", taught.agencies());
    FactLessons.Tables facts = taught.facts();
    same("times.tsv", facts.times());
    same("windows.tsv", facts.windows());
    same("durations.tsv", facts.durations());
    same("counts.tsv", facts.counts());
    same("reasons.tsv", facts.reasons());
    same("mechanisms.tsv", facts.mechanisms());
    same("states.tsv", facts.states());
    same("standings.tsv", facts.standings());
    same("workarounds.tsv", facts.workarounds());
  }

  private static void same(String name, List<String> taught) throws IOException {
    Path file = TABLES.resolve(name);
    if ("write".equals(System.getProperty("learn"))) {
      Files.write(file, taught);
    }
    assertThat(Files.readAllLines(file))
        .as(name + " is out of date: run bench/learn")
        .isEqualTo(taught);
  }
}
