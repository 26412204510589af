package hitilafu.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.app.access.Binding;
import hitilafu.app.access.Limits;
import hitilafu.app.access.Rate;
import hitilafu.app.access.Token;
import hitilafu.app.web.Events;
import java.net.InetAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is let in, and how often. */
class GateTest {
  private static final String SECRET = "a secret";
  private static final List<String> READING =
      List.of("/", "/api/v1/incidents", "/metrics", "/search.json", "/nowhere");

  @TempDir private Path folder;

  @Test
  void onThisMachineReadingIsOpen() throws Exception {
    try (Site site = Site.of(folder, Events.all())) {
      assertThat(site.open("/api/v1/incidents").statusCode()).isEqualTo(200);
      assertThat(site.open("/metrics").statusCode()).isEqualTo(200);
      HttpResponse<String> wrong =
          site.open("/api/v1/incidents", "Authorization", "Bearer mistyped");
      assertThat(wrong.statusCode()).isEqualTo(401);
      assertThat(wrong.body()).contains("This token is not known here");
    }
  }

  @Test
  void elsewhereEveryRequestNeedsATokenButForHealth() throws Exception {
    try (Site site = Site.of(folder, Events.all(), elsewhere(), Site.WIDE)) {
      addToken(site);
      for (String path : READING) {
        HttpResponse<String> without = site.open(path);
        assertThat(without.statusCode()).as(path).isEqualTo(401);
        assertThat(without.headers().allValues("WWW-Authenticate"))
            .containsExactlyInAnyOrder(
                "Bearer realm=\"hitilafu\"", "Basic realm=\"hitilafu\", charset=\"UTF-8\"");
        assertThat(without.body()).doesNotContain("e-Citizen");
        assertThat(site.open(path, "Authorization", bearer()).statusCode()).isNotEqualTo(401);
        assertThat(site.open(path, "Authorization", basic("anne")).statusCode()).isNotEqualTo(401);
        assertThat(site.open(path, "Authorization", basic("ben")).statusCode()).isEqualTo(401);
      }
      assertThat(site.open("/health").statusCode()).isEqualTo(200);

      site.home().tokens().write(List.of());

      assertThat(site.open("/", "Authorization", bearer()).statusCode()).isEqualTo(401);
    }
  }

  @Test
  void writingTakesABearerTokenAndJsonOnly() throws Exception {
    try (Site site = Site.of(folder, Events.all())) {
      addToken(site);
      String path = "/api/v1/incidents/" + Events.ecitizen().id() + "/corrections";
      String review = "{\"reviewed\":true}";
      assertThat(site.post(path, review).statusCode()).isEqualTo(401);
      assertThat(site.post(path, review, "Authorization", basic("anne")).statusCode())
          .isEqualTo(403);
      assertThat(site.home().corrections().all()).isEmpty();
      for (String form :
          List.of("application/x-www-form-urlencoded", "text/plain", "multipart/form-data")) {
        HttpResponse<String> answer =
            site.send(
                site.request(path, "Authorization", bearer(), "Content-Type", form)
                    .POST(java.net.http.HttpRequest.BodyPublishers.ofString(review))
                    .build());
        assertThat(answer.statusCode()).as(form).isEqualTo(415);
      }
      assertThat(site.post(path, review, "Authorization", bearer()).statusCode()).isEqualTo(201);
      assertThat(site.home().corrections().all())
          .singleElement()
          .satisfies(made -> assertThat(made.by()).isEqualTo("anne"));
    }
  }

  @Test
  void whoAsksTooOftenIsToldWhenToComeBack() throws Exception {
    AtomicLong now = new AtomicLong();
    Limits few = new Limits(new Rate(1, 3), new Rate(1, 1), 8, 8, Duration.ofSeconds(1), now::get);
    try (Site site = Site.of(folder, Events.all(), Binding.loopback(0), few)) {
      for (int i = 0; i < 3; i++) {
        assertThat(site.open("/api/v1/incidents").statusCode()).isEqualTo(200);
      }
      HttpResponse<String> refused = site.open("/api/v1/incidents");
      assertThat(refused.statusCode()).isEqualTo(429);
      assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
      assertThat(refused.headers().firstValue("Content-Type"))
          .hasValue("application/problem+json; charset=utf-8");

      addToken(site);
      assertThat(site.open("/", "Authorization", bearer()).statusCode())
          .as("a token has a rate of its own")
          .isEqualTo(200);

      now.addAndGet(Duration.ofSeconds(1).toNanos());
      assertThat(site.open("/api/v1/incidents").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void namesThatWereGivenAreAnsweredTo() throws Exception {
    Binding binding = Binding.of("192.0.2.7", 0, List.of("Record.example"));

    assertThat(binding.open()).isFalse();
    assertThat(binding.answersTo("192.0.2.7:8080")).isTrue();
    assertThat(binding.answersTo("record.example")).isTrue();
    assertThat(binding.answersTo("localhost:8080")).isTrue();
    assertThat(binding.answersTo("evil.example")).isFalse();
    assertThat(binding.answersTo(null)).isFalse();
    assertThat(Binding.of("::1", 0, List.of()).open()).isTrue();
    assertThat(Binding.of("127.0.0.1", 0, List.of("record.example")).open())
        .as("a proxy asks for others")
        .isFalse();
    assertThat(Binding.of("::1", 0, List.of()).answersTo("[::1]:80")).isTrue();
  }

  private static void addToken(Site site) throws Exception {
    Token anne = Token.of("anne", SECRET, Instant.parse("2025-06-01T08:00:00Z"));
    site.home().tokens().write(List.of(anne));
  }

  /** Listens on loopback, as tests do, and takes itself for open to others. */
  private static Binding elsewhere() {
    return new Binding(InetAddress.getLoopbackAddress(), 0, Set.of("127.0.0.1"), false);
  }

  private static String bearer() {
    return "Bearer " + SECRET;
  }

  private static String basic(String name) {
    byte[] both = (name + ":" + SECRET).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(both);
  }
}
