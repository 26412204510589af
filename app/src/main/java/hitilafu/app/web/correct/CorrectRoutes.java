package hitilafu.app.web.correct;

import hitilafu.app.correct.Correcting;
import hitilafu.app.correct.CorrectionFault;
import hitilafu.app.correct.Preview;
import hitilafu.app.home.Home;
import hitilafu.app.http.Caller;
import hitilafu.app.http.Content;
import hitilafu.app.http.Incidents;
import hitilafu.app.http.Parameters;
import hitilafu.app.http.SignIn;
import hitilafu.app.web.page.Address;
import hitilafu.app.web.page.Forms;
import hitilafu.app.web.page.Frame;
import hitilafu.app.web.page.Moved;
import hitilafu.app.web.page.Page;
import hitilafu.app.web.page.Reader;
import hitilafu.app.web.page.Section;
import hitilafu.index.search.IncidentSearcher;
import hitilafu.model.Correction;
import hitilafu.model.Incident;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Puts an incident right, in three steps: the forms, what would change, and then it is kept. That a
 * form is sent by whom it is of is the door's to see to.
 */
public final class CorrectRoutes {
  private static final String FORMS = "/incidents/{id}/correct";
  private static final String CORRECTIONS = "/incidents/{id}/corrections";
  private static final int MOST_SIMILAR = 6;

  private final Home home;
  private final IncidentSearcher searcher;
  private final Incidents incidents;
  private final Clock clock;

  public CorrectRoutes(Content content) {
    this.home = content.home();
    this.searcher = content.searcher();
    this.incidents = new Incidents(searcher);
    this.clock = content.clock();
  }

  /** What was put right, for programs; the earliest first, also what was undone since. */
  record Data(String incident, List<Correction> corrections) {}

  /** Answers a form that can be understood. */
  private interface Deal {
    void with(Incident incident, List<Correction> made, Typed typed) throws IOException;
  }

  public void addTo(RoutesConfig routes, Forms forms) {
    routes.get(FORMS, ctx -> open(ctx, forms));
    routes.post(FORMS + "/preview", ctx -> deal(ctx, forms, foresee(ctx, forms)));
    routes.post(FORMS + "/again", ctx -> again(ctx, forms, null));
    routes.get(FORMS + "/preview", this::fromTheStart);
    routes.get(FORMS + "/again", this::fromTheStart);
    routes.post(FORMS, ctx -> deal(ctx, forms, keep(ctx)));
    forms.add(routes, CORRECTIONS, this::corrections);
  }

  private void open(Context ctx, Forms forms) {
    if (Caller.session(ctx).isEmpty()) {
      throw SignIn.first(ctx);
    }
    Incident incident = incidents.get(ctx.pathParam("id"));
    Typed typed = Typed.field(Parameters.of(ctx, "field").text("field"));
    if (incident.id().equals(ctx.pathParam("id"))) {
      forms.send(ctx, page(ctx, incident, typed, null));
    } else {
      ctx.redirect(Address.correct(incident.id()), HttpStatus.FOUND);
    }
  }

  /** Where a form was sent to there is nothing without it. */
  private void fromTheStart(Context ctx) {
    Incident incident = incidents.get(ctx.pathParam("id"));
    ctx.redirect(Address.correct(incident.id()), HttpStatus.FOUND);
  }

  /** What cannot be done comes back with what was typed. */
  private void deal(Context ctx, Forms forms, Deal deal) throws IOException {
    Incident incident = incidents.get(ctx.pathParam("id"));
    Typed typed = Typed.of(ctx);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    String by = Caller.of(ctx).orElseThrow();
    List<Correction> made;
    try {
      made = new Correcting(home, searcher, now, by, typed.why()).make(incident.id(), typed.toDo());
    } catch (CorrectionFault fault) {
      ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
      again(ctx, forms, fault.getMessage());
      return;
    }
    deal.with(incident, made, typed);
  }

  private Deal foresee(Context ctx, Forms forms) {
    return (incident, made, typed) -> {
      Preview preview = Preview.of(home, searcher, made);
      Reader reader = Reader.of(ctx);
      PreviewPage view = PreviewPage.of(incident, made, preview, typed, reader);
      Frame frame = Frame.of("What will change: " + incident.title(), Section.REVIEW, reader);
      forms.send(ctx, Page.of(frame, "correct/preview", () -> view, () -> view, null));
    };
  }

  private Deal keep(Context ctx) {
    return (incident, made, typed) -> {
      home.corrections().add(made);
      ctx.redirect(
          Address.corrections(incident.id()) + "#" + made.getFirst().id(), HttpStatus.SEE_OTHER);
    };
  }

  /** The form that something was typed into, with that in it. */
  private void again(Context ctx, Forms forms, String problem) throws IOException {
    Incident incident = incidents.get(ctx.pathParam("id"));
    Typed typed = Typed.of(ctx);
    forms.send(
        ctx,
        typed.is("undo")
            ? corrections(incident, typed, problem, Reader.of(ctx))
            : page(ctx, incident, typed, problem));
  }

  private Page page(Context ctx, Incident incident, Typed typed, String problem) {
    Reader reader = Reader.of(ctx);
    CorrectPage view =
        CorrectPage.of(incident, searcher.similar(incident, MOST_SIMILAR), typed, problem, reader);
    Frame frame = Frame.of("Put right: " + incident.title(), Section.REVIEW, reader);
    return Page.of(frame, "correct/correct", () -> view, () -> view, null);
  }

  private Page corrections(Context ctx, Reader reader) throws IOException {
    Parameters.of(ctx);
    Incident incident = incidents.get(ctx.pathParam("id"));
    if (!incident.id().equals(ctx.pathParam("id"))) {
      throw new Moved(Address.corrections(incident.id()), null);
    }
    return corrections(incident, Typed.NOTHING, null, reader);
  }

  private Page corrections(Incident incident, Typed typed, String problem, Reader reader)
      throws IOException {
    List<Correction> all = home.corrections().all();
    List<Correction> bearing =
        all.stream().filter(correction -> Correcting.bearsOn(correction, incident)).toList();
    return Page.of(
        Frame.of("Put right: " + incident.title(), Section.REVIEW, reader),
        "correct/corrections",
        () -> CorrectionsPage.of(incident, bearing, all, typed, problem),
        () -> new Data(incident.id(), bearing),
        incident.changedAt());
  }
}
