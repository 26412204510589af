package hitilafu.app.server;

import hitilafu.app.access.Token;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Someone at a browser: keeps the cookie, and sends forms with what our pages put into them. */
public final class Visitor {
  public static final String SECRET = "a secret";

  private final Site site;
  private String cookie;
  private String csrf;

  private Visitor(Site site) {
    this.site = site;
  }

  /** Someone who has not signed in. */
  public static Visitor at(Site site) {
    return new Visitor(site);
  }

  /** Someone who has, with a token of this name; the only one there is. */
  public static Visitor named(String name, Site site) throws Exception {
    addToken(name, site);
    Visitor visitor = new Visitor(site);
    visitor.signIn(SECRET, "/review");
    return visitor;
  }

  public static void addToken(String name, Site site) throws IOException {
    Token token = Token.of(name, SECRET, Instant.parse("2025-06-01T08:00:00Z"));
    site.home().tokens().write(List.of(token));
  }

  public HttpResponse<String> signIn(String secret, String to) throws Exception {
    HttpResponse<String> answer = send("/sign-in", "token", secret, "to", to);
    answer
        .headers()
        .firstValue("Set-Cookie")
        .ifPresent(set -> cookie = set.substring(0, set.indexOf(';')));
    csrf = page("/sign-in").select("form input[name=csrf]").attr("value");
    return answer;
  }

  /** The cookie as the browser sends it; null without. */
  public String cookie() {
    return cookie;
  }

  public String csrf() {
    return csrf;
  }

  public void useCookie(String other) {
    cookie = other;
  }

  /** Asks as a browser does, with some headers: names and values in turn. */
  public HttpResponse<String> open(String path, String... headers) throws Exception {
    List<String> all = new ArrayList<>(List.of(headers));
    all.addAll(List.of("Accept", "text/html,*/*"));
    return site.send(request(path, all).build());
  }

  public Document page(String path) throws Exception {
    return Jsoup.parse(open(path).body());
  }

  /** Sends a form of ours: names and values in turn. */
  public HttpResponse<String> submit(String path, String... fields) throws Exception {
    List<String> all = new ArrayList<>(List.of("csrf", String.valueOf(csrf)));
    all.addAll(List.of(fields));
    return send(path, all.toArray(String[]::new));
  }

  private HttpResponse<String> send(String path, String... fields) throws Exception {
    return post(path, form(fields), "Sec-Fetch-Site", "same-origin");
  }

  /** Sends a form with some headers: names and values in turn. */
  public HttpResponse<String> post(String path, String body, String... headers) throws Exception {
    List<String> all = new ArrayList<>(List.of(headers));
    if (!all.contains("Content-Type")) {
      all.addAll(List.of("Content-Type", "application/x-www-form-urlencoded"));
    }
    return site.send(request(path, all).POST(HttpRequest.BodyPublishers.ofString(body)).build());
  }

  public static String form(String... fields) {
    StringBuilder form = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      form.append(i == 0 ? "" : "&").append(fields[i]).append('=');
      form.append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    return form.toString();
  }

  private HttpRequest.Builder request(String path, List<String> headers) {
    HttpRequest.Builder request = site.request(path, headers.toArray(String[]::new));
    return cookie == null ? request : request.header("Cookie", cookie);
  }
}
