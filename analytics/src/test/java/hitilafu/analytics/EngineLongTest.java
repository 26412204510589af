package hitilafu.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the engine costs and gives, over the archive of a home: {@code bench/engine}. Pairs are run
 * one after the other in alternating order, each in a JVM of its own; of their ratios the median
 * counts, as a machine has moods.
 */
@Tag("long")
class EngineLongTest {
  private static final int PAIRS = Integer.getInteger("pairs", 5);

  private final Path truth = Path.of(System.getProperty("home", ""));

  @TempDir private Path folder;

  @Test
  void theJobTakesLittleLongerThanAPlainLoop() throws Exception {
    Ratios ratios = pairs("job", "loop");

    System.out.println(ratios.sentence("the job", "the plain loop"));
    assertThat(ratios.median()).isLessThanOrEqualTo(1.3);
  }

  @Test
  void twoReadersReadNearlyTwiceAsFastAsOne() throws Exception {
    Ratios ratios = pairs("read-1", "read-2");

    System.out.println(ratios.sentence("one reader", "two readers"));
    assertThat(ratios.median()).isGreaterThanOrEqualTo(1.7);
  }

  private Ratios pairs(String one, String other) throws Exception {
    List<Ratios.Pair> pairs = new ArrayList<>();
    for (int i = 0; i < PAIRS; i++) {
      boolean oneFirst = i % 2 == 0;
      JobHome first = run(oneFirst ? one : other);
      JobHome second = run(oneFirst ? other : one);
      assertSameIncidents(first, second);
      pairs.add(
          oneFirst
              ? new Ratios.Pair(EngineCost.of(first), EngineCost.of(second))
              : new Ratios.Pair(EngineCost.of(second), EngineCost.of(first)));
      Folders.delete(first.derived());
      Folders.delete(second.derived());
    }
    return new Ratios(pairs);
  }

  private void assertSameIncidents(JobHome first, JobHome second) throws Exception {
    if (first.settings(1).epochs().current().isPresent()) {
      List<String> incidents = first.lines("incidents");
      assertThat(incidents).isNotEmpty();
      assertThat(second.lines("incidents").equals(incidents)).as("the same incidents").isTrue();
      assertThat(second.lines("impact").equals(first.lines("impact"))).as("and impact").isTrue();
    }
  }

  private JobHome run(String what) throws Exception {
    JobHome home = new JobHome(truth, folder.resolve(what));
    Process process =
        new ProcessBuilder(command(what, home))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(what + ".txt").toFile())
            .start();
    assertThat(process.waitFor()).as(Files.readString(folder.resolve(what + ".txt"))).isZero();
    return home;
  }

  /** Set up as the launcher does it. */
  private static List<String> command(String what, JobHome home) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(EngineCost.class.getName(), what));
    command.addAll(List.of(home.truth().toString(), home.derived().toString()));
    return command;
  }
}
