package hitilafu.app.api;

import hitilafu.app.export.IncidentRow;
import hitilafu.model.Incident;
import hitilafu.model.Json;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;

/** Answers for one incident. */
record IncidentApi(Incidents incidents) {

  void one(Context ctx) {
    Parameters asked = Parameters.of(ctx, "format");
    Format format =
        Format.asked(asked.text("format"), ctx.header("Accept"), Format.JSON, Format.JSONLD);
    String id = ctx.pathParam("id");
    Incident incident = incidents.get(id);
    if (!incident.id().equals(id)) {
      redirect(ctx, Incidents.address(incident.id()));
      return;
    }
    Object row = format == Format.JSON ? IncidentRow.of(incident) : LinkedIncident.of(incident);
    Answer.send(ctx, format.mediaType(), Json.write(row).getBytes(StandardCharsets.UTF_8));
  }

  /** Not for good: which incident holds an observation may change with the next report. */
  static void redirect(Context ctx, String address) {
    String query = ctx.queryString() == null ? "" : "?" + ctx.queryString();
    ctx.redirect(address + query, HttpStatus.FOUND);
  }
}
