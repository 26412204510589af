package hitilafu.analytics.measure;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.analytics.catalog.CatalogFiles;
import hitilafu.analytics.compose.Composition;
import hitilafu.analytics.correct.Corrections;
import hitilafu.analytics.link.Reports;
import hitilafu.model.Catalog;
import hitilafu.model.Count;
import hitilafu.model.Incident;
import hitilafu.model.Major;
import hitilafu.model.Qualifier;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Published thresholds, by what an outage is known to have reached at least. */
class MajorRulesTest {
  private static final Catalog CATALOG = CatalogFiles.builtIn();

  @Test
  void aPaymentServiceDownForMoreThanTwoHoursInTheNews() {
    Reports twoHours = down("mpesa", "2025-01-03T08:01:00Z");

    assertThat(rules(twoHours)).containsExactly("EU DORA");
    assertThat(rules(down("mpesa", "2025-01-03T08:00:00Z"))).isEmpty();
    assertThat(rules(twoHours.onPage("/incidents/1", "2025-01-03T09:00:00Z")))
        .as("by its own status page alone")
        .isEmpty();
  }

  @Test
  void aDigitalServiceOfTheStateThatIsUnavailableForHalfAnHour() {
    assertThat(rules(down("itax", "2025-01-03T06:31:00Z"))).containsExactly("EU NIS2");
    assertThat(rules(down("itax", "2025-01-03T06:30:00Z"))).isEmpty();
  }

  @Test
  void aNetworkByItsUserMinutesAsFarAsTheyAreKnown() {
    Count exactly = new Count("customers", 30_000L, Qualifier.EXACTLY, "30,000");
    Count about = new Count("customers", 30_000L, Qualifier.ABOUT, "about 30,000");
    String half = "2025-01-03T06:30:00Z";

    assertThat(rules(down("safaricom-network", half).counting(exactly)))
        .containsExactly("FCC NORS");
    assertThat(rules(down("safaricom-network", half).counting(about))).isEmpty();
    assertThat(rules(down("safaricom-network", half))).isEmpty();
  }

  private static Reports down(String service, String end) {
    return Reports.outage("a").of(service, null).startedAt("2025-01-03T06:00:00Z").endedAt(end);
  }

  private static List<String> rules(Reports report) {
    Incident incident =
        Composition.of(List.of(report.observation()), List.of(), Corrections.NONE, CATALOG)
            .orElseThrow();
    return new Footprints(CATALOG)
        .of(incident).orElseThrow().major().stream().map(Major::rule).toList();
  }
}
