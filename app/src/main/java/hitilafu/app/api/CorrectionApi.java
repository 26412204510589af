package hitilafu.app.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import hitilafu.app.correct.Correcting;
import hitilafu.app.correct.CorrectionFault;
import hitilafu.app.correct.Deed;
import hitilafu.app.home.Home;
import hitilafu.app.http.Answer;
import hitilafu.app.http.Caller;
import hitilafu.app.http.Format;
import hitilafu.app.http.Incidents;
import hitilafu.app.http.Parameters;
import hitilafu.app.http.Refusal;
import hitilafu.index.search.IncidentSearcher;
import hitilafu.model.Correction;
import hitilafu.model.Incident;
import hitilafu.model.Json;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** Answers what was put right of an incident, and takes in what is to be. */
record CorrectionApi(Home home, IncidentSearcher searcher, Incidents incidents, Clock clock) {

  /**
   * What was put right.
   *
   * @param corrections that name an observation of it, the earliest first, also those undone since
   */
  record Corrections(String incident, List<Correction> corrections) {}

  /** A correction as it is sent: one deed, and why. */
  record Sent(
      Map<String, String> set,
      List<String> clear,
      List<String> merge,
      List<String> split,
      Boolean notAnIncident,
      Boolean reviewed,
      String undo,
      String why) {
    Deed deed() {
      return new Deed(set, clear, merge, split, notAnIncident, reviewed, undo);
    }
  }

  void list(Context ctx) throws IOException {
    Parameters.of(ctx);
    Incident incident = incidents.get(ctx.pathParam("id"));
    List<Correction> made =
        home.corrections().all().stream()
            .filter(correction -> Correcting.bearsOn(correction, incident))
            .toList();
    Answer.json(ctx, new Corrections(incident.id(), made));
  }

  void add(Context ctx) throws IOException {
    Parameters.of(ctx);
    Incident incident = incidents.get(ctx.pathParam("id"));
    String by = Caller.of(ctx).orElseThrow();
    Sent sent = sent(ctx);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    try {
      List<Correction> made =
          new Correcting(home, searcher, now, by, sent.why()).make(incident.id(), sent.deed());
      home.corrections().add(made);
      ctx.status(201)
          .header("Location", ApiRoutes.incident(incident.id()) + "/corrections")
          .contentType(Format.JSON.mediaType())
          .result(Json.write(new Corrections(incident.id(), made)));
    } catch (CorrectionFault fault) {
      throw new Refusal(422, fault.getMessage());
    }
  }

  private static Sent sent(Context ctx) {
    try {
      Sent sent = Json.mapper().readValue(ctx.bodyAsBytes(), Sent.class);
      if (sent != null) {
        return sent;
      }
    } catch (UnrecognizedPropertyException unknown) {
      throw new Refusal(
          400,
          "A correction has no \"%s\"; it has set, clear, merge, split, notAnIncident, reviewed or"
                  .formatted(unknown.getPropertyName())
              + " undo, and why.");
    } catch (JsonProcessingException none) {
      throw unreadable();
    } catch (IOException none) {
      throw unreadable();
    }
    throw unreadable();
  }

  private static Refusal unreadable() {
    return new Refusal(
        400,
        "Send one JSON object, such as"
            + " {\"set\": {\"start\": \"2025-01-03T09:10\"}, \"why\": \"the operator's log\"}.");
  }
}
