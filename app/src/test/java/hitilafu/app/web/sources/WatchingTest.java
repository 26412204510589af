package hitilafu.app.web.sources;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.app.home.Home;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchingTest {
  @TempDir private Path folder;
  private final AtomicLong nanos = new AtomicLong();
  private Watching watching;

  @BeforeEach
  void begin() throws Exception {
    names("one");
    watching = new Watching(new Home(folder), Clock.systemUTC(), nanos::get);
    assertThat(seen()).isEqualTo("one");
    names("other");
  }

  @Test
  void forSomeSecondsItIsNotLookedAtAgain() throws Exception {
    passed(Duration.ofSeconds(9));

    assertThat(seen()).isEqualTo("one");
  }

  @Test
  void afterThatNobodyWaitsForTheLook() throws Exception {
    passed(Duration.ofSeconds(11));

    String seen = seen();
    for (int i = 0; i < 200 && seen.equals("one"); i++) {
      TimeUnit.MILLISECONDS.sleep(20);
      seen = seen();
    }
    assertThat(seen).isEqualTo("other");
  }

  @Test
  void whatIsOldIsNotShownAnyMore() throws Exception {
    passed(Duration.ofSeconds(61));

    assertThat(seen()).isEqualTo("other");
  }

  private String seen() throws Exception {
    return watching.look().rows().getFirst().name();
  }

  private void passed(Duration time) {
    nanos.addAndGet(time.toNanos());
  }

  private void names(String name) throws Exception {
    Files.writeString(
        folder.resolve("sources.yaml"),
        "sources:\n  - name: %s\n    kind: folder\n    path: in\n    enabled: false\n"
            .formatted(name));
  }
}
