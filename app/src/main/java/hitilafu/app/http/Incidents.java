package hitilafu.app.http;

import hitilafu.index.search.IncidentSearcher;
import hitilafu.model.Incident;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Incidents by id, and where the page of each lies. */
public record Incidents(IncidentSearcher searcher) {
  private static final int LONGEST_ID = 64;

  /**
   * The incident of this id, or that holds the observation of this id.
   *
   * @throws Refusal if there is none
   */
  public Incident get(String id) {
    if (id.length() > LONGEST_ID) {
      throw new Refusal(404, "There is no incident with such an id.");
    }
    return searcher
        .find(id)
        .orElseThrow(
            () ->
                new Refusal(
                    404,
                    "There is no incident with this id, and none that holds an observation with"
                        + " it. It may have been mistyped, or its reports may have been taken"
                        + " down."));
  }

  /** The address of its page. */
  public static String page(String id) {
    return "/incidents/" + URLEncoder.encode(id, StandardCharsets.UTF_8);
  }
}
