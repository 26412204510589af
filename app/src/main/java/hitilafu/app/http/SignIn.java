package hitilafu.app.http;

import hitilafu.app.access.Sessions;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where people sign in, and the cookie that tells that they did. */
public final class SignIn {
  /** The address of the page. */
  public static final String PATH = "/sign-in";

  private static final String COOKIE = "session";
  private static final int LONGEST_WAY_BACK = 2_000;

  private SignIn() {}

  /**
   * What a request is answered that nobody may make unknown: a program that it needs a token, a
   * person where they sign in, and from there comes back.
   */
  public static Refusal first(Context ctx) {
    if (OwnPath.forPrograms(ctx.path())) {
      return tokenNeeded("This needs a token: Authorization: Bearer TOKEN.");
    }
    String back = URLEncoder.encode(OwnPath.of(ctx), StandardCharsets.UTF_8);
    String address = back.length() > LONGEST_WAY_BACK ? PATH : PATH + "?to=" + back;
    return new Refusal(303, "Sign in first.").with("Location", address);
  }

  /** 401, with the two ways in which a token may be shown. */
  public static Refusal tokenNeeded(String message) {
    return new Refusal(401, message)
        .with("WWW-Authenticate", "Bearer realm=\"hitilafu\"")
        .with("WWW-Authenticate", "Basic realm=\"hitilafu\", charset=\"UTF-8\"");
  }

  /** The id of a session, as the request has it, right or wrong; null for none. */
  public static String id(Context ctx) {
    return ctx.cookie(COOKIE);
  }

  /** Keeps someone signed in. */
  public static void keep(Context ctx, String session) {
    cookie(ctx, session, (int) Sessions.LASTS.toSeconds());
  }

  /** Takes the cookie away. */
  public static void forget(Context ctx) {
    cookie(ctx, "", 0);
  }

  private static void cookie(Context ctx, String value, int seconds) {
    Cookie cookie = new Cookie(COOKIE, value, "/", seconds);
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.STRICT);
    cookie.setSecure(encrypted(ctx));
    ctx.cookie(cookie);
  }

  /** We speak no TLS; a proxy before us says whether it does. */
  private static boolean encrypted(Context ctx) {
    return "https".equalsIgnoreCase(ctx.header("X-Forwarded-Proto"));
  }
}
