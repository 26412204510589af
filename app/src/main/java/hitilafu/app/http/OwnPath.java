package hitilafu.app.http;

import io.javalin.http.Context;
import java.util.regex.Pattern;

/** Addresses on this server. */
public final class OwnPath {
  private static final Pattern FOR_PROGRAMS =
      Pattern.compile("\\A/(api/.*|metrics|.*\\.(json|jsonl|jsonld|csv))\\z");

  private OwnPath() {}

  /** Whether a program asks there, and no person. */
  public static boolean forPrograms(String path) {
    return FOR_PROGRAMS.matcher(path).matches();
  }

  /** The path and the query of a request. */
  public static String of(Context ctx) {
    return ctx.queryString() == null ? ctx.path() : ctx.path() + "?" + ctx.queryString();
  }

  /**
   * An address if it lies here, else the start: what a link from elsewhere names must not lead away
   * from here. {@code //host} and {@code /\host} do, for browsers.
   */
  public static String or(String start, String address) {
    boolean own = address != null && address.matches("/(?![/\\\\])[\\x21-\\x7E&&[^\\\\]]{0,2000}");
    return own || "/".equals(address) ? address : start;
  }
}
