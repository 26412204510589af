package hitilafu.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimitTest {
  private final AtomicLong now = new AtomicLong();
  private final RateLimit limit = new RateLimit(new Rate(2, 4), now::get);

  @Test
  void aBurstPassesThenTheRateHolds() {
    for (int i = 0; i < 4; i++) {
      assertThat(limit.mustWait("a")).isNull();
    }
    assertThat(limit.mustWait("a")).isEqualTo(Duration.ofMillis(500));

    now.addAndGet(Duration.ofMillis(500).toNanos());

    assertThat(limit.mustWait("a")).isNull();
    assertThat(limit.mustWait("a")).isNotNull();
  }

  @Test
  void eachClientHasItsOwn() {
    for (int i = 0; i < 5; i++) {
      limit.mustWait("a");
    }

    assertThat(limit.mustWait("a")).isNotNull();
    assertThat(limit.mustWait("b")).isNull();
  }

  @Test
  void aPauseGivesNoMoreThanABurst() {
    now.addAndGet(Duration.ofHours(1).toNanos());
    for (int i = 0; i < 4; i++) {
      assertThat(limit.mustWait("a")).isNull();
    }
    assertThat(limit.mustWait("a")).isNotNull();
  }

  @Test
  void clientsWithoutNumberAreForgottenTheOldestFirst() {
    for (int i = 0; i < 5; i++) {
      limit.mustWait("first");
    }
    for (int i = 0; i < 10_000; i++) {
      limit.mustWait("client " + i);
    }

    assertThat(limit.mustWait("first")).isNull();
  }
}
