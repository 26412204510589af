package hitilafu.app.web.page;

import hitilafu.app.http.OwnPath;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;

/** Keeps in which zone a reader wants times, and sends them back to what they read. */
public final class ZoneChoice {
  private static final int A_YEAR = 365 * 24 * 60 * 60;

  private ZoneChoice() {}

  /** {@code /zone?is=Europe/London&back=/incidents/...}; without {@code is} the service's own. */
  public static void choose(Context ctx) {
    String name = ctx.queryParam("is");
    boolean known = Reader.named(name) != null;
    Cookie cookie = new Cookie(Reader.ZONE, known ? name : "", "/", known ? A_YEAR : 0);
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.LAX);
    ctx.cookie(cookie);
    ctx.redirect(OwnPath.or("/", ctx.queryParam("back")), HttpStatus.SEE_OTHER);
  }
}
