package hitilafu.app.report;

import static hitilafu.app.phrase.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.app.home.Home;
import hitilafu.app.reliability.Reliabilities;
import hitilafu.app.server.MadeRecord;
import hitilafu.app.web.Events;
import hitilafu.index.search.IncidentSearcher;
import hitilafu.model.Incident;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a year brought. */
class YearGatheringTest {
  @TempDir private Path folder;

  private YearlyReview year(List<Incident> incidents, String... read) throws Exception {
    Home home = MadeRecord.of(folder, incidents, read);
    try (IncidentSearcher searcher = home.searcher()) {
      Reliabilities all = Reliabilities.read(home);
      Issue issue = Issue.of(all.country("KE"), 2025);
      return new Gathering(all, searcher::find).year(issue, Instant.parse("2026-01-05T06:00:00Z"));
    }
  }

  @Test
  void itsMonthsAddUpToIt() throws Exception {
    List<Incident> incidents = new ArrayList<>(Events.all());
    incidents.add(
        Outages.itax("in May", at("2025-05-02T06:00:00Z", ""), at("2025-05-02T09:00:00Z", "")));
    YearlyReview review = year(incidents, "2025-01-03", "2025-05-02");

    assertThat(review.months()).hasSize(12);
    assertThat(review.months().stream().mapToInt(m -> m.measures().occurrences().outages()).sum())
        .isEqualTo(review.measures().occurrences().outages())
        .isEqualTo(2);
    assertThat(review.gravest()).extracting(a -> a.incident().title()).endsWith("in May");
    assertThat(review.delayed().notice()).hasSize(review.measures().delays().notice().n());
    assertThat(review.delayed().acknowledgement())
        .hasSize(review.measures().delays().acknowledgement().n());
    assertThat(review.delayed().restoration())
        .hasSize(review.measures().delays().restoration().n())
        .isNotEmpty();
    assertThat(review.services()).allSatisfy(service -> assertThat(service.days()).isEmpty());
  }

  @Test
  void aYearBeforeOfWhichNothingWasReadIsNoTrend() throws Exception {
    assertThat(year(Events.all(), "2025-01-03").trend()).isNull();
    assertThat(year(Events.all(), "2024-06-01", "2025-01-03").trend().outages()).isEqualTo(1);
  }
}
