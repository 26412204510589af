package hitilafu.app.api;

import hitilafu.app.export.IncidentRow;
import hitilafu.app.http.Answer;
import hitilafu.app.http.Format;
import hitilafu.app.http.Incidents;
import hitilafu.app.http.Parameters;
import hitilafu.index.search.Similar;
import hitilafu.model.Incident;
import hitilafu.model.Json;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Answers for one incident. */
record IncidentApi(Incidents incidents) {
  private static final int FEW = 5;
  private static final int MOST = 20;

  void one(Context ctx) {
    Parameters asked = Parameters.of(ctx, "format");
    Format format =
        Format.asked(asked.text("format"), ctx.header("Accept"), Format.JSON, Format.JSONLD);
    String id = ctx.pathParam("id");
    Incident incident = incidents.get(id);
    if (!incident.id().equals(id)) {
      redirect(ctx, ApiRoutes.incident(incident.id()));
      return;
    }
    Object row = format == Format.JSON ? IncidentRow.of(incident) : LinkedIncident.of(incident);
    Answer.send(ctx, format.mediaType(), Json.write(row).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Whether it has happened before.
   *
   * @param similar the likest first
   */
  record SimilarIncidents(String incident, List<Like> similar) {
    /**
     * An incident that is like it.
     *
     * @param score comparable within one answer only
     * @param shared what both have, in words
     */
    record Like(IncidentRow incident, float score, List<String> shared) {
      static Like of(Similar similar) {
        return new Like(IncidentRow.of(similar.incident()), similar.score(), similar.shared());
      }
    }
  }

  void similar(Context ctx) {
    Parameters asked = Parameters.of(ctx, "limit");
    Incident incident = incidents.get(ctx.pathParam("id"));
    List<SimilarIncidents.Like> like =
        incidents.searcher().similar(incident, asked.number("limit", FEW, MOST)).stream()
            .map(SimilarIncidents.Like::of)
            .toList();
    Answer.json(ctx, new SimilarIncidents(incident.id(), like));
  }

  /** Not for good: which incident holds an observation may change with the next report. */
  static void redirect(Context ctx, String address) {
    String query = ctx.queryString() == null ? "" : "?" + ctx.queryString();
    ctx.redirect(address + query, HttpStatus.FOUND);
  }
}
