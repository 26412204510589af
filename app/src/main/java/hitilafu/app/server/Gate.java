package hitilafu.app.server;

import hitilafu.app.access.Binding;
import hitilafu.app.access.Credentials;
import hitilafu.app.access.Limits;
import hitilafu.app.access.RateLimit;
import hitilafu.app.access.Session;
import hitilafu.app.access.Sessions;
import hitilafu.app.access.Token;
import hitilafu.app.access.Tokens;
import hitilafu.app.http.Caller;
import hitilafu.app.http.OwnPath;
import hitilafu.app.http.Refusal;
import hitilafu.app.http.SignIn;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who asks, whether they may, and whether they asked too much. */
final class Gate {
  private static final String HEALTH = "/health";

  /** What a page needs that asks who is there. */
  private static final Pattern ANTEROOM = Pattern.compile("/sign-in|/assets/[^/]+");

  private final Binding binding;
  private final Tokens tokens;
  private final Sessions sessions;
  private final RateLimit reads;
  private final RateLimit writes;

  Gate(Binding binding, Tokens tokens, Sessions sessions, Limits limits) {
    this.binding = binding;
    this.tokens = tokens;
    this.sessions = sessions;
    this.reads = new RateLimit(limits.reads(), limits.nanos());
    this.writes = new RateLimit(limits.writes(), limits.nanos());
  }

  void addTo(RoutesConfig routes) {
    routes.before(this::pass);
    routes.beforeMatched(Gate::passWriting);
  }

  /**
   * Away from loopback everything needs a token or a session, but for the question whether it is
   * well, and for signing in. A token that is shown must be right wherever it is.
   */
  private void pass(Context ctx) {
    Optional<Credentials> shown = Credentials.of(ctx.header("Authorization"));
    Optional<Token> proven = shown.flatMap(tokens::find);
    Optional<Session> session = Optional.ofNullable(SignIn.id(ctx)).flatMap(sessions::find);
    Optional<Token> token = who(ctx, proven, session);
    limit(ctx, token.map(t -> "token " + t.name()).orElseGet(ctx::ip));
    if (ctx.path().equals(HEALTH)) {
      return;
    }
    if (shown.isPresent() && proven.isEmpty()) {
      throw SignIn.tokenNeeded(
          "This token is not known here. `hitilafu token list` says which are.");
    }
    boolean anteroom = ANTEROOM.matcher(ctx.path()).matches();
    if (token.isEmpty() && !binding.open() && !anteroom) {
      throw stranger(ctx);
    }
    token.ifPresent(t -> Caller.note(ctx, t.name()));
    session.ifPresent(s -> Caller.note(ctx, s));
    if (session.isPresent() || ctx.path().equals(SignIn.PATH)) {
      letFormsSayWhence(ctx);
    }
  }

  /** Of a page it is who signed in, whatever the browser adds for Basic; else whose token it is. */
  private static Optional<Token> who(
      Context ctx, Optional<Token> proven, Optional<Session> session) {
    Optional<Token> signedIn = session.map(Session::token);
    return OwnPath.forPrograms(ctx.path()) ? proven.or(() -> signedIn) : signedIn.or(() -> proven);
  }

  /** What its reader is not to be asked for by the browser, as it would for a 401. */
  private static Refusal stranger(Context ctx) {
    String accept = ctx.header("Accept");
    boolean person = reading(ctx) && accept != null && accept.contains("text/html");
    return person && !OwnPath.forPrograms(ctx.path())
        ? SignIn.first(ctx)
        : SignIn.tokenNeeded(
            "This server wants a token; whoever runs it makes one with `hitilafu token`.");
  }

  /** Without a referrer a browser does not say either which site a form is of. */
  private static void letFormsSayWhence(Context ctx) {
    ctx.header("Referrer-Policy", "same-origin");
    ctx.header("Cache-Control", "private, no-cache");
  }

  private static void passWriting(Context ctx) {
    if (!reading(ctx)) {
      Writing.require(ctx);
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

  private static boolean reading(Context ctx) {
    return ctx.method().equals(HandlerType.GET) || ctx.method().equals(HandlerType.HEAD);
  }
}
