package hitilafu.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.ingest.archive.Errand;
import hitilafu.ingest.archive.Exchange;
import hitilafu.ingest.archive.Role;
import hitilafu.ingest.archive.Trouble;
import hitilafu.ingest.archive.Visit;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Fetchers, limits and short ways to look at what came. */
final class Visits {
  static final Instant NOON = Instant.parse("2025-01-03T12:00:00Z");
  static final Errand ERRAND = new Errand(Role.PAGE, "a", null, 0, null);
  static final AddressPolicy LOOPBACK =
      AddressPolicy.PUBLIC.allowing(List.of("127.0.0.0/8", "::1"));

  /** Enough for a machine under load; what shall be in time takes a hundredth. */
  static final Limits PATIENT = new Limits(1 << 20, 2 << 20, 100, Duration.ofSeconds(20));

  static final Limits SHORT = new Limits(1 << 20, 2 << 20, 100, Duration.ofMillis(300));

  private Visits() {}

  static Fetcher fetcher(AddressPolicy policy, NameLookup lookup) {
    return new Fetcher(
        "1.2.3", "https://a.example/about", policy, lookup, InstantSource.fixed(NOON));
  }

  static Fetcher fetcher() {
    return fetcher(LOOPBACK, NameLookup.SYSTEM);
  }

  /** A look-up that finds this address for whatever name. */
  static NameLookup always(String address) {
    return host -> new InetAddress[] {InetAddress.getByName(address)};
  }

  static Visit visit(Fetcher fetcher, URI url, Limits limits) {
    return fetcher.fetch(ERRAND, url, Conditions.NONE, limits);
  }

  static Exchange answer(Visit visit) {
    assertThat(visit).isInstanceOf(Visit.Answered.class);
    return ((Visit.Answered) visit).exchange();
  }

  static Trouble trouble(Visit visit) {
    assertThat(visit).isInstanceOf(Visit.Failed.class);
    assertThat(((Visit.Failed) visit).message()).isNotBlank().doesNotContain("\n", "\r");
    return ((Visit.Failed) visit).trouble();
  }
}
