package hitilafu.app.web.access;

import hitilafu.app.access.Sessions;
import hitilafu.app.http.OwnPath;
import hitilafu.app.http.SignIn;
import hitilafu.app.web.page.Forms;
import hitilafu.app.web.page.Frame;
import hitilafu.app.web.page.Page;
import hitilafu.app.web.page.Reader;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;

/** Lets people in with a token, and out again. */
public final class SignInRoutes {
  private static final String START = "/review";

  private final Sessions sessions;

  public SignInRoutes(Sessions sessions) {
    this.sessions = sessions;
  }

  public void addTo(RoutesConfig routes, Forms forms) {
    routes.get(SignIn.PATH, ctx -> forms.send(ctx, page(ctx, ctx.queryParam("to"), null)));
    routes.post(SignIn.PATH, ctx -> enter(ctx, forms));
    routes.post("/sign-out", this::leave);
  }

  /** The id of the session is always a new one: none that someone else may know is made good. */
  private void enter(Context ctx, Forms forms) {
    String secret = ctx.formParam("token");
    Optional<String> session = sessions.begin(secret == null ? "" : secret.strip());
    if (session.isEmpty()) {
      String problem = "This token is not known here. `hitilafu token list` says whose are.";
      ctx.status(HttpStatus.FORBIDDEN);
      forms.send(ctx, page(ctx, ctx.formParam("to"), problem));
      return;
    }
    end(ctx);
    SignIn.keep(ctx, session.get());
    ctx.redirect(OwnPath.or(START, ctx.formParam("to")), HttpStatus.SEE_OTHER);
  }

  private void leave(Context ctx) {
    end(ctx);
    SignIn.forget(ctx);
    ctx.redirect("/", HttpStatus.SEE_OTHER);
  }

  private void end(Context ctx) {
    if (SignIn.id(ctx) != null) {
      sessions.end(SignIn.id(ctx));
    }
  }

  private static Page page(Context ctx, String to, String problem) {
    Frame frame = Frame.of("Sign in", null, Reader.of(ctx));
    SignInPage view = new SignInPage(OwnPath.or(START, to), problem);
    return Page.of(frame, "access/enter", () -> view, () -> view, null);
  }
}
