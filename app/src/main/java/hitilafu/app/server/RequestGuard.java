package hitilafu.app.server;

import hitilafu.app.access.Binding;
import hitilafu.app.http.Refusal;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What every request passes and every answer carries. On loopback the server has no password,
 * because only this machine reaches it; so a page elsewhere whose name is made to point here must
 * not get in (DNS rebinding), and what is scraped must not run here.
 */
record RequestGuard(Binding binding) {
  static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
              + " connect-src 'self'; form-action 'self'; base-uri 'none';"
              + " frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "no-referrer",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Cache-Control",
          "no-cache");

  private static final int LONGEST_ADDRESS = 4_000;

  /** Among them the old {@code %u0022}, which Jetty lets through and nothing behind it reads. */
  private static final Pattern BADLY_ENCODED = Pattern.compile("%(?![0-9a-fA-F]{2})");

  /** By which Javalin would read the parameters of any request, or fail to. */
  private static final Pattern OTHER_CHARSET =
      Pattern.compile("(?i)charset(?!\\s*=\\s*\"?utf-?8\"?\\s*(;|\\z))");

  void addTo(RoutesConfig routes) {
    routes.before(this::pass);
  }

  /**
   * Lets a request in.
   *
   * @throws Refusal if it is meant for another host, or too long
   */
  private void pass(Context ctx) {
    HEADERS.forEach(ctx::header);
    if (!binding.answersTo(ctx.header("Host"))) {
      throw new Refusal(421, "This server does not answer to that name. " + advice());
    }
    if (OTHER_CHARSET.matcher(Objects.requireNonNullElse(ctx.header("Content-Type"), "")).find()) {
      throw new Refusal(415, "Send UTF-8, and say charset=utf-8 or nothing.");
    }
    if (BADLY_ENCODED.matcher(ctx.path()).find()) {
      throw new Refusal(400, "This address cannot be read. A percent sign is written %25.");
    }
    if (ctx.path().length() + length(ctx.queryString()) > LONGEST_ADDRESS) {
      throw new Refusal(414, "This address is too long. Shorten the query.");
    }
  }

  private String advice() {
    return binding.open()
        ? "Open it as 127.0.0.1 or localhost."
        : "Open it under the address that it is bound to, or start it with --host NAME.";
  }

  private static int length(String text) {
    return text == null ? 0 : text.length();
  }
}
