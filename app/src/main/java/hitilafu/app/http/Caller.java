package hitilafu.app.http;

import hitilafu.app.access.Session;
import io.javalin.http.Context;
import java.util.Optional;

/** Who makes a request, once their token or their session was found to be right. */
public final class Caller {
  private static final String NAME = "caller";
  private static final String SESSION = "session";

  private Caller() {}

  /** Notes the name of the token. */
  public static void note(Context ctx, String token) {
    ctx.attribute(NAME, token);
  }

  /** Notes the session of someone who signed in. */
  public static void note(Context ctx, Session session) {
    ctx.attribute(SESSION, session);
  }

  /** The name of the token; empty for a request without one. */
  public static Optional<String> of(Context ctx) {
    return Optional.ofNullable(ctx.attribute(NAME));
  }

  /** The session; empty for a request of nobody who signed in. */
  public static Optional<Session> session(Context ctx) {
    return Optional.ofNullable(ctx.attribute(SESSION));
  }
}
