package hitilafu.app.http;

import io.javalin.http.Context;
import java.util.Optional;

/** Who makes a request, once their token was found to be right. */
public final class Caller {
  private static final String NAME = "caller";

  private Caller() {}

  /** Notes the name of the token. */
  public static void note(Context ctx, String token) {
    ctx.attribute(NAME, token);
  }

  /** The name of the token; empty for a request without one. */
  public static Optional<String> of(Context ctx) {
    return Optional.ofNullable(ctx.attribute(NAME));
  }
}
