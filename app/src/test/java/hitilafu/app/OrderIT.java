package hitilafu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Order does not matter: whatever order documents arrive in, in whatever batches and at whatever
 * parallelism, the exported incidents are the same to the byte. {@code bench/orders} runs the long
 * form.
 */
class OrderIT {
  private static final int ORDERS = Integer.getInteger("orders", 4);
  private static final int SPLIT_ORDERS = Integer.getInteger("split-orders", 1);

  /** So many pieces with a run after each; by default as many as take seconds, not minutes. */
  private static final int PIECES = Integer.getInteger("pieces", 6);

  @TempDir private static Path folder;

  private static String expected;

  @BeforeAll
  static void runUndisturbed() throws IOException {
    TestHome home = new TestHome(folder.resolve("undisturbed"));
    home.importSample(TestHome.sampleLines());
    home.ok("run");
    expected = home.exportAll();
    assertThat(expected.lines().count()).isGreaterThanOrEqualTo(7);
  }

  @Test
  void shuffledInOneBatch() throws IOException {
    for (int order = 0; order < ORDERS; order++) {
      TestHome home = new TestHome(folder.resolve("batch-" + order));
      home.importSample(shuffled(order));
      home.ok("run", "--parallelism", String.valueOf(1 + order % 2));
      assertThat(home.exportAll()).as("order %d", order).isEqualTo(expected);
    }
  }

  @Test
  void shuffledAndInPiecesWithARunAfterEach() throws IOException {
    for (int order = 0; order < SPLIT_ORDERS; order++) {
      TestHome home = new TestHome(folder.resolve("split-" + order));
      List<String> lines = shuffled(100 + order);
      int pieces = Math.min(PIECES, lines.size());
      for (int piece = 0; piece < pieces; piece++) {
        int from = piece * lines.size() / pieces;
        int to = (piece + 1) * lines.size() / pieces;
        home.importSample(lines.subList(from, to));
        home.ok("run", "--parallelism", String.valueOf(1 + piece % 2));
      }
      assertThat(home.exportAll()).as("order %d", order).isEqualTo(expected);
    }
  }

  @Test
  void aReplayGivesTheSameAndLeavesNothingOfTheOldEpoch() throws IOException {
    TestHome home = new TestHome(folder.resolve("replayed"));
    home.importSample(TestHome.sampleLines());
    home.ok("run");
    assertThat(home.exportAll()).isEqualTo(expected);

    assertThat(home.ok("run", "--replay")).startsWith("Replayed");

    assertThat(home.exportAll()).isEqualTo(expected);
    assertThat(home.root().resolve("log/epoch-1")).doesNotExist();
    assertThat(Files.readString(home.root().resolve("log/current")).strip()).isEqualTo("2");
  }

  private static List<String> shuffled(int seed) throws IOException {
    List<String> lines = new ArrayList<>(TestHome.sampleLines());
    Collections.shuffle(lines, new Random(seed));
    return lines;
  }
}
