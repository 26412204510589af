package hitilafu.app.web;

import io.javalin.http.Context;
import java.util.Map;
import java.util.Set;

/**
 * What every request passes and every answer carries. The server has no password because only this
 * machine reaches it; so a page elsewhere whose name is made to point here must not get in (DNS
 * rebinding), and what is scraped must not run here.
 */
final class RequestGuard {
  private static final Set<String> OUR_NAMES = Set.of("127.0.0.1", "localhost", "[::1]");
  private static final int LONGEST_ADDRESS = 4_000;

  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self';"
              + " base-uri 'none'; frame-ancestors 'none'",
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

  private RequestGuard() {}

  /**
   * Lets a request in.
   *
   * @throws Refusal if it is meant for another host, or too long
   */
  static void pass(Context ctx) {
    HEADERS.forEach(ctx::header);
    if (!OUR_NAMES.contains(name(ctx.header("Host")))) {
      throw new Refusal(
          421, "This server answers to 127.0.0.1 and localhost only. Open it under that name.");
    }
    if (ctx.path().length() + length(ctx.queryString()) > LONGEST_ADDRESS) {
      throw new Refusal(414, "This address is too long. Shorten the query.");
    }
  }

  private static String name(String host) {
    return host == null ? "" : host.replaceFirst(":\\d{1,5}$", "");
  }

  private static int length(String text) {
    return text == null ? 0 : text.length();
  }
}
