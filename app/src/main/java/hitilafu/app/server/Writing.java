package hitilafu.app.server;

import hitilafu.app.access.Credentials;
import hitilafu.app.access.Session;
import hitilafu.app.http.Caller;
import hitilafu.app.http.Refusal;
import hitilafu.app.http.SignIn;
import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;

/**
 * What a request must bring that changes something: a program a token, in a way in which no browser
 * sends one by itself; a person a form of ours.
 */
final class Writing {
  private static final String JSON = "application/json";
  private static final String FORM = "application/x-www-form-urlencoded";

  private Writing() {}

  /**
   * @throws Refusal if it does not bring that
   */
  static void require(Context ctx) {
    if (ctx.path().startsWith("/api/")) {
      program(ctx);
    } else {
      form(ctx);
    }
  }

  /**
   * Only a Bearer token will do, because a browser adds what its user typed for Basic, and its
   * cookies, to whatever any page makes it send. And only JSON, because the three types that a form
   * elsewhere could send are others, and for this one a browser would ask us first, which is never
   * answered.
   */
  private static void program(Context ctx) {
    Optional<Credentials> shown = Credentials.of(ctx.header("Authorization"));
    if (Caller.of(ctx).isEmpty()) {
      throw new Refusal(401, "Writing needs a token: Authorization: Bearer TOKEN.")
          .with("WWW-Authenticate", "Bearer realm=\"hitilafu\"");
    }
    if (shown.filter(Credentials.Bearer.class::isInstance).isEmpty()) {
      throw new Refusal(403, "Writing takes a token as Authorization: Bearer TOKEN only.");
    }
    requireType(ctx, JSON);
  }

  /**
   * Two locks, for either may be old or broken in some browser: it says that one of our pages sent
   * it, and it carries what only our pages know.
   */
  private static void form(Context ctx) {
    if (!ours(ctx)) {
      throw new Refusal(403, "This form was not sent from here. Open its page here, and send it.");
    }
    requireType(ctx, FORM);
    if (ctx.path().equals(SignIn.PATH)) {
      return; // nobody has a session yet
    }
    Session session =
        Caller.session(ctx)
            .orElseThrow(
                () ->
                    new Refusal(
                        403,
                        "You are not signed in, or not any more. Sign in at /sign-in in another"
                            + " tab, then open this page anew and send it again."));
    if (!session.made(ctx.formParam("csrf"))) {
      throw new Refusal(403, "This form is of an earlier time. Open its page anew, and send it.");
    }
  }

  /** Browsers that are asked without encryption from elsewhere leave the first header out. */
  private static boolean ours(Context ctx) {
    String site = ctx.header("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin");
    }
    String origin = ctx.header("Origin");
    return origin != null
        && origin
            .toLowerCase(Locale.ROOT)
            .replaceFirst("\\Ahttps?://", "")
            .equalsIgnoreCase(ctx.header("Host"));
  }

  private static void requireType(Context ctx, String type) {
    String sent = ctx.contentType();
    if (sent == null || !sent.split(";", 2)[0].strip().equalsIgnoreCase(type)) {
      throw new Refusal(415, "Send " + type + ".").with("Accept-Post", type);
    }
  }
}
