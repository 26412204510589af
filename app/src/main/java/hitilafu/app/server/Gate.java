package hitilafu.app.server;

import hitilafu.app.access.Binding;
import hitilafu.app.access.Credentials;
import hitilafu.app.access.Limits;
import hitilafu.app.access.RateLimit;
import hitilafu.app.access.Token;
import hitilafu.app.access.Tokens;
import hitilafu.app.http.Caller;
import hitilafu.app.http.Refusal;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.time.Duration;
import java.util.Optional;

/** Who asks, whether they may, and whether they asked too much. */
final class Gate {
  private static final String HEALTH = "/health";
  private static final String BEARER = "Bearer realm=\"hitilafu\"";
  private static final String BASIC = "Basic realm=\"hitilafu\", charset=\"UTF-8\"";

  private final Binding binding;
  private final Tokens tokens;
  private final RateLimit reads;
  private final RateLimit writes;

  Gate(Binding binding, Tokens tokens, Limits limits) {
    this.binding = binding;
    this.tokens = tokens;
    this.reads = new RateLimit(limits.reads(), limits.nanos());
    this.writes = new RateLimit(limits.writes(), limits.nanos());
  }

  void addTo(RoutesConfig routes) {
    routes.before(this::pass);
    routes.beforeMatched(this::passWriting);
  }

  /**
   * Away from loopback everything needs a token, but for the question whether it is well. A token
   * that is shown must be right wherever it is.
   */
  private void pass(Context ctx) {
    Optional<Credentials> shown = Credentials.of(ctx.header("Authorization"));
    Optional<Token> token = shown.flatMap(tokens::find);
    String client = token.map(t -> "token " + t.name()).orElseGet(ctx::ip);
    limit(ctx, client);
    if (ctx.path().equals(HEALTH)) {
      return;
    }
    if (shown.isPresent() && token.isEmpty()) {
      throw unknown("This token is not known here. `hitilafu token list` says which are.");
    }
    if (token.isEmpty() && !binding.open()) {
      throw unknown("This server wants a token; whoever runs it makes one with `hitilafu token`.");
    }
    token.ifPresent(t -> Caller.note(ctx, t.name()));
  }

  /**
   * Writing needs more. Only a Bearer token will do, because a browser adds what its user typed for
   * Basic to whatever any page makes it send. And only JSON, because the three types that a form
   * elsewhere could send are others, and for this one a browser would ask us first, which is never
   * answered.
   */
  private void passWriting(Context ctx) {
    if (reading(ctx)) {
      return;
    }
    boolean bearer =
        Credentials.of(ctx.header("Authorization"))
            .filter(Credentials.Bearer.class::isInstance)
            .isPresent();
    if (Caller.of(ctx).isEmpty()) {
      throw new Refusal(401, "Writing needs a token: Authorization: Bearer TOKEN.")
          .with("WWW-Authenticate", BEARER);
    }
    if (!bearer) {
      throw new Refusal(403, "Writing takes a token as Authorization: Bearer TOKEN only.");
    }
    if (!json(ctx.contentType())) {
      throw new Refusal(415, "Send application/json.").with("Accept-Post", "application/json");
    }
  }

  private void limit(Context ctx, String client) {
    Duration wait = (reading(ctx) ? reads : writes).mustWait(client);
    if (wait != null) {
      long seconds = Math.max(1, wait.plusNanos(999_999_999).toSeconds());
      throw new Refusal(429, "Too many requests. Ask again in " + seconds + " s.")
          .with("Retry-After", Long.toString(seconds));
    }
  }

  private static Refusal unknown(String message) {
    return new Refusal(401, message)
        .with("WWW-Authenticate", BEARER)
        .with("WWW-Authenticate", BASIC);
  }

  private static boolean reading(Context ctx) {
    return ctx.method().equals(HandlerType.GET) || ctx.method().equals(HandlerType.HEAD);
  }

  private static boolean json(String contentType) {
    return contentType != null
        && contentType.split(";", 2)[0].strip().equalsIgnoreCase("application/json");
  }
}
