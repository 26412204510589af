package hitilafu.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.app.access.Binding;
import hitilafu.app.access.Limits;
import hitilafu.app.access.Rate;
import hitilafu.app.hostile.Answered;
import hitilafu.app.hostile.Attack;
import hitilafu.app.hostile.Attacks;
import hitilafu.app.hostile.Verdict;
import hitilafu.app.web.Events;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is sent, the server answers or refuses it in time, and is well afterwards. */
class HostileSearchTest {
  private static final int ATTACKS = Integer.getInteger("attacks", 300);
  private static final long SEED = Long.getLong("seed", 1);

  /** Of verify, which runs on machines that are busy; the long form sets 2 seconds. */
  private static final Duration LIMIT = Duration.ofMillis(Long.getLong("limit", 20_000));

  /** Else most would only meet the limit of their rate. */
  private static final Limits UNLIMITED =
      new Limits(
          new Rate(1_000_000, 1_000_000),
          new Rate(1_000_000, 1_000_000),
          Limits.USUAL.atOnce(),
          Limits.USUAL.waiting(),
          Limits.USUAL.longestWait(),
          System::nanoTime);

  private static final long MOST_KEPT = 64L << 20;

  @TempDir private Path folder;

  @Test
  void nothingBreaksIt() throws Exception {
    try (Site site = Site.of(folder, Events.all(), Binding.loopback(0), UNLIMITED)) {
      Attacks attacks = new Attacks(SEED);
      Map<Integer, Integer> statuses = new TreeMap<>();
      Map<String, Long> slowest = new TreeMap<>();
      site.open("/?q=payment");
      long before = heap();
      for (int i = 0; i < ATTACKS; i++) {
        Attack attack = attacks.next();
        Answered answered = Answered.to(attack, site.port());
        new Verdict(attack, answered).assertHarmless(LIMIT);
        statuses.merge(answered.status(), 1, Integer::sum);
        slowest.merge(attack.kind(), answered.millis(), Math::max);
      }
      System.out.println("answers by status (0: cut): " + statuses + "; slowest, ms: " + slowest);
      assertThat(statuses).as("some got through, some were refused").containsKeys(200, 400);
      assertThat(site.open("/health").body()).contains("\"status\":\"ok\"");
      assertThat(heap() - before).as("bytes kept").isLessThan(MOST_KEPT);
    }
  }

  private static long heap() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      TimeUnit.MILLISECONDS.sleep(50);
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
