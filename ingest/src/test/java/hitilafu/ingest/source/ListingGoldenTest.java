package hitilafu.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.model.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every listing among the fixtures: what must come out of it, and that damage does no harm. */
class ListingGoldenTest {
  static Stream<Fixture> listings() {
    return Fixture.all();
  }

  @ParameterizedTest
  @MethodSource("listings")
  void comesOutAsItShould(Fixture fixture) throws IOException {
    String actual = Json.pretty(fixture.read(fixture.body())) + "\n";
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(fixture.golden(), actual);
    }
    assertThat(actual).isEqualTo(Files.readString(fixture.golden()));
  }

  @ParameterizedTest
  @MethodSource("listings")
  void cuttingItOffNeverThrows(Fixture fixture) {
    byte[] body = fixture.body();
    int step = body.length / 2000 + 1;
    for (int length = 0; length < body.length; length += step) {
      check(fixture.read(Arrays.copyOf(body, length)));
    }
  }

  @ParameterizedTest
  @MethodSource("listings")
  void damageNeverThrows(Fixture fixture) {
    Random random = new Random(45);
    for (int i = 0; i < 200; i++) {
      byte[] damaged = fixture.body();
      for (int n = random.nextInt(20); n >= 0; n--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }
      Listing listing = fixture.read(damaged);
      check(listing);
      assertThat(fixture.read(damaged)).isEqualTo(listing);
    }
  }

  private static void check(Listing listing) {
    assertThat(listing.entries()).allMatch(entry -> entry.url().matches("(?i)https?://.*"));
    assertThat(listing.further()).allMatch(other -> other.url().matches("(?i)https?://.*"));
  }
}
