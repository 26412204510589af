package hitilafu.analytics.measure;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.analytics.measure.CommonGround.Placed;
import hitilafu.model.Minutes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What sums have in common is reckoned once, and they come to the same to the bit. */
class CommonGroundPropertyTest {
  private static final Instant DAY = Instant.parse("2025-01-03T00:00:00Z");
  private static final Stretch PERIOD = new Stretch(DAY, DAY.plusSeconds(6 * 3600));

  @Property(tries = 500)
  void aSumWithOthersIsThatOfAll(@ForAll long seed) {
    Random random = new Random(seed);
    List<Interval> all = new ArrayList<>();
    List<Placed> common = new ArrayList<>();
    List<Placed> others = new ArrayList<>();
    for (int at = 0; at < 1 + random.nextInt(20); at++) {
      Interval interval = interval(random);
      all.add(interval);
      (random.nextInt(3) > 0 ? common : others).add(new Placed(at, interval));
    }

    assertThat(new CommonGround(common, PERIOD).with(others)).isEqualTo(Union.minutes(all, PERIOD));
  }

  /** Some are known to the minute, some to hours, some by a printed length only. */
  private static Interval interval(Random random) {
    Instant from = DAY.plusSeconds(60L * (random.nextInt(600) - 120));
    Instant to = from.plusSeconds(60L * (1 + random.nextInt(120)));
    Stretch possible = new Stretch(from, to);
    double whole = possible.minutes();
    return switch (random.nextInt(3)) {
      case 0 -> new Interval(possible, possible, possible, minutes(whole, whole, whole), false);
      case 1 -> new Interval(null, null, possible, minutes(0, null, whole), false);
      default ->
          new Interval(
              null, null, possible, new Minutes(whole / 3, whole / 3, whole / 3, true), false);
    };
  }

  private static Minutes minutes(double low, Double best, double high) {
    return new Minutes(low, best, high, false);
  }
}
