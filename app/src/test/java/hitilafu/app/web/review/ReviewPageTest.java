package hitilafu.app.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hitilafu.app.server.Site;
import hitilafu.app.server.Visitor;
import hitilafu.app.web.Events;
import hitilafu.model.Correction;
import hitilafu.model.CorrectionKind;
import hitilafu.model.Json;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor is shown first. */
class ReviewPageTest {
  @TempDir private Path folder;

  @Test
  void theMostUrgentComesFirstWithItsConcernsAndCanBeNarrowed() throws Exception {
    try (Site site = Site.of(folder, Events.all())) {
      Correction adrift =
          Correction.of(
              CorrectionKind.REVIEWED,
              List.of("gone"),
              Instant.parse("2025-05-01T00:00:00Z"),
              "ben",
              "looked at");
      site.home().corrections().add(List.of(adrift));
      Visitor anne = Visitor.named("anne", site);

      Document page = anne.page("/review");
      assertThat(page.select("h1").text()).isEqualTo("To look at");
      assertThat(page.text())
          .contains("As of 1 Jun 2025 08:00 UTC.", "Of what is not in the record");
      assertThat(page.select(".doubtful li h2").eachText()).isNotEmpty();
      assertThat(page.select(".doubtful a[href$=/correct]")).isNotEmpty();

      JsonNode all = Json.mapper().readTree(anne.open("/review.json").body());
      double last = Double.MAX_VALUE;
      for (JsonNode each : all.get("incidents")) {
        assertThat(each.get("urgency").asDouble()).isLessThanOrEqualTo(last);
        last = each.get("urgency").asDouble();
      }
      JsonNode unknown = Json.mapper().readTree(anne.open("/review.json?concern=candidate").body());
      assertThat(unknown.get("total").asInt()).isEqualTo(1);
      assertThat(unknown.get("incidents").get(0).get("title").asText()).contains("Licence portal");
      assertThat(anne.page("/review?concern=candidate").select(".doubtful > li")).hasSize(1);
      assertThat(anne.page("/review?concern=news").text()).contains("Nothing here");
      assertThat(anne.open("/review.csv").body()).startsWith("incident,title,review,urgency,");
      assertThat(anne.open("/review?concern=colour").statusCode()).isEqualTo(400);
      assertThat(anne.open("/review?page=51").statusCode()).isEqualTo(400);
      assertThat(anne.page("/review?page=50").select(".doubtful > li")).isEmpty();
    }
  }

  @Test
  void itIsForThoseWhoSignedIn() throws Exception {
    try (Site site = Site.of(folder, Events.all())) {
      Visitor.addToken("anne", site);
      assertThat(site.open("/review").statusCode()).isEqualTo(303);
      assertThat(site.open("/review").headers().firstValue("Location"))
          .hasValue("/sign-in?to=%2Freview");
      assertThat(site.open("/review.json").statusCode()).isEqualTo(401);
      assertThat(
              site.open("/review.json", "Authorization", "Bearer " + Visitor.SECRET).statusCode())
          .isEqualTo(200);
    }
  }
}
