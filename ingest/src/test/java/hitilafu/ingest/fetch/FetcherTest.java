package hitilafu.ingest.fetch;

import static hitilafu.ingest.fetch.Visits.ERRAND;
import static hitilafu.ingest.fetch.Visits.LOOPBACK;
import static hitilafu.ingest.fetch.Visits.NOON;
import static hitilafu.ingest.fetch.Visits.PATIENT;
import static hitilafu.ingest.fetch.Visits.always;
import static hitilafu.ingest.fetch.Visits.answer;
import static hitilafu.ingest.fetch.Visits.fetcher;
import static hitilafu.ingest.fetch.Visits.trouble;
import static hitilafu.ingest.fetch.Visits.visit;
import static hitilafu.ingest.hostile.Behaviours.page;
import static hitilafu.ingest.hostile.Behaviours.raw;
import static hitilafu.ingest.hostile.Behaviours.redirect;
import static hitilafu.ingest.hostile.Behaviours.status;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.ingest.archive.Exchange;
import hitilafu.ingest.archive.Header;
import hitilafu.ingest.archive.Trouble;
import hitilafu.ingest.archive.Visit;
import hitilafu.ingest.hostile.HostileServer;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {
  private final HostileServer server = HostileServer.start();
  private final Fetcher fetcher = fetcher();

  @AfterEach
  void close() throws Exception {
    fetcher.close();
    server.close();
  }

  @Test
  void anAnswerIsKeptAsItCame() {
    server.on("/a", page("habari", "X-Two: 1", "x-two: 2", "ETag: \"7\"", "Content-Type: text/x"));

    Exchange exchange = answer(visit(fetcher, server.at("/a?b=%20c#d"), PATIENT));

    assertThat(exchange.url()).isEqualTo(server.at("/a?b=%20c").toString());
    assertThat(exchange.at()).isEqualTo(NOON);
    assertThat(exchange.ip()).isEqualTo("127.0.0.1");
    assertThat(exchange.protocol()).isEqualTo("HTTP/1.1");
    assertThat(exchange.status()).isEqualTo(200);
    assertThat(exchange.reason()).isEqualTo("OK");
    assertThat(exchange.body()).asString().isEqualTo("habari");
    assertThat(exchange.headers())
        .containsExactly(
            new Header("X-Two", "1"),
            new Header("x-two", "2"),
            new Header("ETag", "\"7\""),
            new Header("Content-Type", "text/x"),
            new Header("Content-Length", "6"));
  }

  @Test
  void theRequestIsHonestAndBare() {
    Exchange exchange = answer(visit(fetcher, server.at("/x?y=1"), PATIENT));

    String request = server.requests().getFirst();
    assertThat(request).startsWith("GET /x?y=1 HTTP/1.1\r\n");
    List<String> sent =
        exchange.requestHeaders().stream().map(h -> h.name() + ": " + h.value()).toList();
    assertThat(request.lines().skip(1)).containsExactlyElementsOf(sent);
    assertThat(sent)
        .containsExactlyInAnyOrder(
            "Host: " + server.at("/").getAuthority(),
            "User-Agent: Hitilafu/1.2.3 (+https://a.example/about)",
            "Accept: text/html, application/xml;q=0.9, */*;q=0.8",
            "Accept-Encoding: gzip, deflate, br",
            "Connection: close");
  }

  @Test
  void whatIsKnownIsAskedForOnlyIfChanged() {
    server.on("/a", status("304 Not Modified", "ETag: \"7\""));
    String date = "Fri, 03 Jan 2025 12:00:00 GMT";
    Visit visit = fetcher.fetch(ERRAND, server.at("/a"), new Conditions("W/\"7\"", date), PATIENT);
    assertThat(answer(visit).status()).isEqualTo(304);
    assertThat(server.requests().getFirst())
        .contains("If-None-Match: W/\"7\"", "If-Modified-Since: " + date);

    fetcher.fetch(ERRAND, server.at("/a"), new Conditions("\"\r\nX: y", " "), PATIENT);
    assertThat(server.requests().getLast()).doesNotContain("X: y", "If-");
  }

  @Test
  void cookiesAndChallengesAreLeftAlone() {
    server.on("/a", status("401 No", "Set-Cookie: a=b", "WWW-Authenticate: Basic realm=\"x\""));
    assertThat(answer(visit(fetcher, server.at("/a"), PATIENT)).status()).isEqualTo(401);
    assertThat(answer(visit(fetcher, server.at("/a"), PATIENT)).header("set-cookie"))
        .contains("a=b");
    assertThat(server.requests()).hasSize(2);
    assertThat(server.requests().getLast()).doesNotContain("Cookie", "Authorization");
  }

  @Test
  void aLoopOfRedirectsIsOneAnswerAVisit() {
    server.on("/loop", redirect("/loop"));
    for (int i = 1; i <= 3; i++) {
      Exchange exchange = answer(visit(fetcher, server.at("/loop"), PATIENT));
      assertThat(exchange.status()).isEqualTo(302);
      assertThat(exchange.header("Location")).contains("/loop");
      assertThat(server.requests()).hasSize(i);
    }
  }

  @Test
  void aFailureOfTheServerIsAnAnswerAndNotTriedAgain() {
    server.on("/a", status("503 Busy", "Retry-After: 120"));
    server.on("/b", status("429 Slower", "Retry-After: Fri, 03 Jan 2025 12:01:00 GMT"));
    server.on("/c", raw(""));
    assertThat(answer(visit(fetcher, server.at("/a"), PATIENT)).header("Retry-After"))
        .contains("120");
    assertThat(answer(visit(fetcher, server.at("/b"), PATIENT)).status()).isEqualTo(429);
    assertThat(trouble(visit(fetcher, server.at("/c"), PATIENT))).isEqualTo(Trouble.CONNECTION);
    assertThat(server.requests()).hasSize(3);
  }

  @Test
  void pathsAreSentAsTheyAre() {
    for (String path : List.of("//a//b", "/a/../b", "/%7Ea", "/a;b=c", "/?", "/\u00fc")) {
      visit(fetcher, server.at(path), PATIENT);
    }
    assertThat(server.requests())
        .extracting(request -> request.split(" ")[1])
        .containsExactly("//a//b", "/a/../b", "/%7Ea", "/a;b=c", "/?", "/%C3%BC");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.1",
        "2130706433",
        "0x7f000001",
        "0x7f.1",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "[::ffff:7f00:1]",
        "[::127.0.0.1]",
        "[64:ff9b::7f00:1]",
        "[0:0:0:0:0:0:0:1%25lo]",
        "[::1%lo]",
        "[fe80::1%25lo]",
        "[::]",
        "0",
        "0.0.0.0",
        "localhost",
        "LOCALHOST",
        "localhost.",
        "127.0.0.1.",
        "\uff11\uff12\uff17.0.0.1",
        "user@127.0.0.1",
        "127.0.0.1@a.example"
      })
  void nothingLeadsToThisMachine(String host) throws Exception {
    List<String> asked = new ArrayList<>();
    NameLookup lookup =
        name -> {
          asked.add(name);
          return name.contains("example")
              ? NameLookup.SYSTEM.find("127.0.0.1")
              : NameLookup.SYSTEM.find(name);
        };
    try (Fetcher careful = fetcher(AddressPolicy.PUBLIC, lookup)) {
      Trouble trouble = trouble(visit(careful, server.at("http://" + host, "/"), PATIENT));
      assertThat(trouble).isIn(Trouble.FORBIDDEN_ADDRESS, Trouble.UNKNOWN_HOST);
      assertThat(server.connections()).isZero();
      assertThat(asked.isEmpty()).isEqualTo(host.contains("@"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "169.254.169.254", "10.0.0.1", "fd00:ec2::254"})
  void aNameThatLeadsInwardsIsForbidden(String address) throws Exception {
    try (Fetcher careful = fetcher(AddressPolicy.PUBLIC, always(address))) {
      URI url = server.at("http://a.example", "/latest/meta-data/");
      assertThat(trouble(visit(careful, url, PATIENT))).isEqualTo(Trouble.FORBIDDEN_ADDRESS);
      assertThat(server.connections()).isZero();
    }
  }

  @Test
  void aRedirectInwardsIsForbiddenWhenItIsVisited() throws Exception {
    for (String target :
        List.of("http://127.0.0.1:" + server.at("/").getPort(), "http://169.254.169.254/")) {
      server.on("/out", redirect(target));
      URI next =
          URI.create(
              answer(visit(fetcher, server.at("/out"), PATIENT)).header("Location").orElseThrow());
      int connections = server.connections();
      try (Fetcher careful = fetcher(AddressPolicy.PUBLIC, NameLookup.SYSTEM)) {
        assertThat(trouble(visit(careful, next, PATIENT))).isEqualTo(Trouble.FORBIDDEN_ADDRESS);
        assertThat(server.connections()).isEqualTo(connections);
      }
    }
  }

  @Test
  void theAddressThatWasCheckedIsTheOneConnectedTo() throws Exception {
    List<String> asked = new ArrayList<>();
    NameLookup flipping =
        host -> {
          asked.add(host);
          return always(asked.size() % 2 == 1 ? "127.0.0.1" : "169.254.169.254").find(host);
        };
    server.on("/", page("x"));
    try (Fetcher fetcher = fetcher(LOOPBACK, flipping)) {
      URI url = server.at("http://a_b.example", "/");
      Exchange first = answer(visit(fetcher, url, PATIENT));
      assertThat(first.ip()).isEqualTo("127.0.0.1");
      assertThat(first.requestHeaders()).contains(new Header("Host", url.getAuthority()));
      assertThat(asked).containsExactly("a_b.example");
      assertThat(trouble(visit(fetcher, url, PATIENT))).isEqualTo(Trouble.FORBIDDEN_ADDRESS);
    }
  }

  @Test
  void forbiddenAddressesAmongOthersAreLeftOut() throws Exception {
    server.on("/", page("x"));
    NameLookup both =
        host ->
            new InetAddress[] {
              InetAddress.getByName("10.0.0.1"), InetAddress.getByName("127.0.0.1")
            };
    try (Fetcher fetcher = fetcher(LOOPBACK, both)) {
      assertThat(answer(visit(fetcher, server.at("http://a.example", "/"), PATIENT)).ip())
          .isEqualTo("127.0.0.1");
    }
  }

  @Test
  void unknownHostsAndStrangeAddressesFail() throws Exception {
    NameLookup none =
        host -> {
          throw new UnknownHostException(host);
        };
    try (Fetcher fetcher = fetcher(LOOPBACK, none)) {
      assertThat(failure(fetcher, "http://a.example/")).isEqualTo(Trouble.UNKNOWN_HOST);
      assertThat(failure(fetcher, "http://a b.example/".replace(" ", "%20")))
          .isEqualTo(Trouble.UNKNOWN_HOST);
    }
    for (String url :
        List.of(
            "ftp://127.0.0.1/",
            "file:/etc/passwd",
            "http:a",
            "http:///a",
            "a",
            "",
            "jar:http://a!/",
            "http://127.0.0.1:22/",
            "http://127.0.0.1:6667/",
            "http://127.0.0.1:0/",
            "http://127.0.0.1:65536/",
            "http://0177.0.0.1/",
            "http://017700000001/",
            "http://127.0.0.01/",
            "http://127.0.0.1/" + "a".repeat(9000))) {
      assertThat(failure(fetcher, url)).as(url).isEqualTo(Trouble.FORBIDDEN_ADDRESS);
    }
    assertThat(server.connections()).isZero();
  }

  private static Trouble failure(Fetcher fetcher, String url) {
    return trouble(visit(fetcher, URI.create(url), PATIENT));
  }
}
