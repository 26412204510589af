package hitilafu.app.web.page;

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
 */
public record Reader(ZoneId zone, String name, String here) {
  /** The cookie that keeps the zone. */
  static final String ZONE = "zone";

  static Reader of(Context ctx) {
    String name = Caller.of(ctx).orElse(null);
    return new Reader(named(ctx.cookie(ZONE)), name, OwnPath.of(ctx));
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
