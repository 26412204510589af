package hitilafu.app.web.page;

import hitilafu.app.access.Session;
import hitilafu.app.http.Caller;
import hitilafu.app.http.OwnPath;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.ZoneId;

/**
 * Who reads a page.
 *
 * @param zone in which they want times; null for that of the service
 * @param name of the token that they signed in with; null if they did not
 * @param here the address that they read, on this server
 * @param csrf what each of their forms carries; null if they did not sign in on a page
 */
public record Reader(ZoneId zone, String name, String here, String csrf) {
  /** The cookie that keeps the zone. */
  static final String ZONE = "zone";

  /** One who did not sign in on a page. */
  public Reader(ZoneId zone, String name, String here) {
    this(zone, name, here, null);
  }

  /** Who makes a request. */
  public static Reader of(Context ctx) {
    String name = Caller.of(ctx).orElse(null);
    String csrf = Caller.session(ctx).map(Session::csrf).orElse(null);
    return new Reader(named(ctx.cookie(ZONE)), name, OwnPath.of(ctx), csrf);
  }

  /** In which zone a time is shown that is known in another. */
  public ZoneId zone(String own) {
    return zone == null ? ZoneId.of(own) : zone;
  }

  /** The name of the zone they want; null for that of the service. */
  public String zoneName() {
    return zone == null ? null : zone.getId();
  }

  /** A zone by its name; null for none, or what is no name of one. */
  static ZoneId named(String name) {
    try {
      return name == null || name.isBlank() || name.length() > 60 ? null : ZoneId.of(name);
    } catch (DateTimeException unknown) {
      return null;
    }
  }
}
