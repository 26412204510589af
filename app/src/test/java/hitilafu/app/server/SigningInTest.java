package hitilafu.app.server;

import static hitilafu.app.server.Visitor.form;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.app.access.Binding;
import hitilafu.app.access.Limits;
import hitilafu.app.access.Rate;
import hitilafu.app.access.Sessions;
import hitilafu.app.web.Events;
import java.net.InetAddress;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People sign in on a page; nobody else gets in by it. */
class SigningInTest {
  private static final String API = "/api/v1/incidents/" + Events.ecitizen().id() + "/corrections";

  @TempDir private Path folder;

  @Test
  void aTokenOpensASessionThatNoScriptAndNoOtherSiteCanUse() throws Exception {
    try (Site site = Site.of(folder, Events.all())) {
      Visitor.addToken("anne", site);
      Visitor anne = Visitor.at(site);

      HttpResponse<String> wrong = anne.signIn("mistyped", "/review");
      assertThat(wrong.statusCode()).isEqualTo(403);
      assertThat(wrong.body()).contains("This token is not known here").doesNotContain("mistyped");
      assertThat(wrong.headers().firstValue("Set-Cookie")).isEmpty();

      HttpResponse<String> in = anne.signIn(Visitor.SECRET, "/incidents/x?a=b");
      assertThat(in.statusCode()).isEqualTo(303);
      assertThat(in.headers().firstValue("Location")).hasValue("/incidents/x?a=b");
      assertThat(in.headers().firstValue("Set-Cookie").orElseThrow())
          .matches("session=[A-Za-z0-9_-]{43};.*")
          .contains("HttpOnly", "SameSite=Strict", "Path=/", "Max-Age=43200")
          .doesNotContain("Secure");
      assertThat(anne.page("/sign-in").text()).contains("Signed in as anne.");
    }
  }

  @Test
  void behindAProxyWithTlsTheCookieIsNeverSentWithout() throws Exception {
    try (Site site = Site.of(folder, Events.all())) {
      Visitor.addToken("anne", site);
      HttpResponse<String> in =
          Visitor.at(site)
              .post(
                  "/sign-in",
                  form("token", Visitor.SECRET),
                  "Sec-Fetch-Site",
                  "same-origin",
                  "X-Forwarded-Proto",
                  "https");

      assertThat(in.headers().firstValue("Set-Cookie").orElseThrow()).contains("Secure");
    }
  }

  @Test
  void fromSigningInNobodyIsLedAway() throws Exception {
    try (Site site = Site.of(folder, Events.all())) {
      Visitor.addToken("anne", site);
      for (String away :
          List.of(
              "https://evil.example/", "//evil.example", "/\\evil.example", "javascript:1", "")) {
        HttpResponse<String> in = Visitor.at(site).signIn(Visitor.SECRET, away);
        assertThat(in.headers().firstValue("Location")).as(away).hasValue("/review");
        assertThat(
                Visitor.at(site)
                    .page("/sign-in?to=" + away.replace("\\", "%5C"))
                    .select("[name=to]")
                    .attr("value"))
            .isEqualTo("/review");
      }
    }
  }

  @Test
  void whatASessionMayBeCalledIsNeverForOthersToSay() throws Exception {
    try (Site site = Site.of(folder, Events.all())) {
      Visitor.addToken("anne", site);
      Visitor anne = Visitor.at(site);
      anne.useCookie("session=chosen-by-someone-else-who-then-waits-for-anne");
      anne.signIn(Visitor.SECRET, "/");
      assertThat(anne.cookie()).doesNotContain("chosen");

      String first = anne.cookie();
      anne.signIn(Visitor.SECRET, "/");
      assertThat(anne.cookie()).isNotEqualTo(first);
      Visitor other = Visitor.at(site);
      other.useCookie(first);
      assertThat(signedIn(other)).as("the earlier one has ended").isFalse();
    }
  }

  @Test
  void aSessionEndsWithTimeWithItsTokenAndWhenItsOwnerSaysSo() throws Exception {
    AtomicLong now = new AtomicLong();
    Limits limits =
        new Limits(
            new Rate(1_000, 4_000), new Rate(100, 400), 8, 8, Duration.ofSeconds(1), now::get);
    try (Site site = Site.of(folder, Events.all(), Binding.loopback(0), limits)) {
      Visitor anne = Visitor.named("anne", site);
      assertThat(signedIn(anne)).isTrue();
      now.addAndGet(Sessions.LASTS.toNanos());
      assertThat(signedIn(anne)).isFalse();

      anne.signIn(Visitor.SECRET, "/");
      site.home().tokens().write(List.of());
      assertThat(signedIn(anne)).isFalse();
      assertThat(anne.submit("/sign-out").statusCode()).isEqualTo(403);

      Visitor ben = Visitor.named("ben", site);
      HttpResponse<String> out = ben.submit("/sign-out");
      assertThat(out.statusCode()).isEqualTo(303);
      assertThat(out.headers().firstValue("Set-Cookie").orElseThrow())
          .startsWith("session=;")
          .contains("Expires=Thu, 01 Jan 1970");
      assertThat(signedIn(ben)).isFalse();
    }
  }

  @Test
  void aFormOfAnotherSiteIsRefused() throws Exception {
    try (Site site = Site.of(folder, Events.all())) {
      Visitor anne = Visitor.named("anne", site);
      String form = form("csrf", anne.csrf());
      String own = "http://127.0.0.1:" + site.port();
      for (List<String> elsewhere :
          List.of(
              List.of("Sec-Fetch-Site", "cross-site", "Origin", own),
              List.of("Sec-Fetch-Site", "same-site", "Origin", own),
              List.of("Sec-Fetch-Site", "none"),
              List.of("Origin", "null"),
              List.of("Origin", "http://evil.example"),
              List.of("Origin", "http://127.0.0.1:1"),
              List.of("Origin", "ftp://127.0.0.1:" + site.port()),
              List.<String>of())) {
        String[] headers = elsewhere.toArray(String[]::new);
        assertThat(anne.post("/sign-out", form, headers).statusCode())
            .as(elsewhere.toString())
            .isEqualTo(403);
        assertThat(anne.post("/sign-in", form("token", Visitor.SECRET), headers).statusCode())
            .as(elsewhere.toString())
            .isEqualTo(403);
      }
      assertThat(signedIn(anne)).isTrue();
      assertThat(anne.post("/sign-out", form, "Origin", own).statusCode()).isEqualTo(303);
    }
  }

  @Test
  void aFormThatIsNotOfTheSessionIsRefused() throws Exception {
    try (Site site = Site.of(folder, Events.all())) {
      Visitor anne = Visitor.named("anne", site);
      Visitor again = Visitor.at(site);
      again.signIn(Visitor.SECRET, "/");
      for (String form : List.of("", form("csrf", ""), form("csrf", again.csrf()), "csrf=%zz")) {
        assertThat(anne.post("/sign-out", form, "Sec-Fetch-Site", "same-origin").statusCode())
            .as(form)
            .isIn(400, 403);
      }
      for (String type : List.of("text/plain", "multipart/form-data", "application/json")) {
        HttpResponse<String> answer =
            anne.post(
                "/sign-out",
                form("csrf", anne.csrf()),
                "Sec-Fetch-Site",
                "same-origin",
                "Content-Type",
                type);
        assertThat(answer.statusCode()).as(type).isEqualTo(415);
      }
      assertThat(signedIn(anne)).isTrue();
    }
  }

  @Test
  void aSessionDoesNotWriteToTheApi() throws Exception {
    try (Site site = Site.of(folder, Events.all())) {
      Visitor anne = Visitor.named("anne", site);
      HttpResponse<String> answer =
          anne.post(
              API,
              "{\"reviewed\":true}",
              "Sec-Fetch-Site",
              "same-origin",
              "Content-Type",
              "application/json");

      assertThat(answer.statusCode()).isEqualTo(403);
      assertThat(site.home().corrections().all()).isEmpty();
    }
  }

  @Test
  void elsewhereABrowserIsLedToSignInAndAProgramIsToldWhatItNeeds() throws Exception {
    Binding open = new Binding(InetAddress.getLoopbackAddress(), 0, Set.of("127.0.0.1"), false);
    try (Site site = Site.of(folder, Events.all(), open, Site.WIDE)) {
      Visitor.addToken("anne", site);
      Visitor anne = Visitor.at(site);
      HttpResponse<String> led = anne.open("/?q=tour+vans");
      assertThat(led.statusCode()).isEqualTo(303);
      assertThat(led.headers().firstValue("Location"))
          .hasValue("/sign-in?to=%2F%3Fq%3Dtour%2Bvans");
      assertThat(led.body()).doesNotContain("e-Citizen");
      assertThat(anne.open("/sign-in?to=/").statusCode()).isEqualTo(200);
      assertThat(anne.open("/assets/style.css").statusCode()).isEqualTo(200);
      assertThat(anne.open("/" + "%41".repeat(800)).headers().firstValue("Location"))
          .hasValue("/sign-in");

      for (String path : List.of("/api/v1/incidents", "/metrics", "/search.json")) {
        assertThat(anne.open(path).statusCode()).as(path).isEqualTo(401);
      }
      assertThat(anne.open("/assets/../api/v1/incidents").statusCode()).isEqualTo(303);
      assertThat(site.open("/").statusCode())
          .as("does not say that it is a browser")
          .isEqualTo(401);
      assertThat(anne.open("/", "Authorization", "Bearer wrong").statusCode()).isEqualTo(401);

      anne.signIn(Visitor.SECRET, "/");
      assertThat(anne.open("/?q=tour+vans").body()).contains("e-Citizen");
      assertThat(anne.open("/api/v1/incidents").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void guessingIsSlow() throws Exception {
    AtomicLong now = new AtomicLong();
    Limits few =
        new Limits(new Rate(100, 400), new Rate(1, 3), 8, 8, Duration.ofSeconds(1), now::get);
    try (Site site = Site.of(folder, Events.all(), Binding.loopback(0), few)) {
      Visitor guesser = Visitor.at(site);
      for (int i = 0; i < 3; i++) {
        assertThat(guesser.signIn("guess " + i, "/").statusCode()).isEqualTo(403);
      }
      assertThat(guesser.signIn("guess", "/").statusCode()).isEqualTo(429);
    }
  }

  private static boolean signedIn(Visitor visitor) throws Exception {
    return visitor.page("/sign-in").text().contains("Signed in as");
  }
}
