package hitilafu.app.report.tell;

import static hitilafu.app.phrase.Moments.at;
import static hitilafu.app.report.tell.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.app.report.Outages;
import hitilafu.app.report.Weeks;
import hitilafu.app.web.Events;
import hitilafu.model.Incident;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A week in five sentences: none that its figures do not bear. */
class WeekSentencesTest {
  @TempDir private Path folder;

  private static Incident outage(String name, String hour, int minutes) {
    Instant start = Instant.parse(hour);
    return Outages.itax(name, at(hour, ""), at(start.plusSeconds(60L * minutes).toString(), ""));
  }

  private String week(List<Incident> incidents, String... read) throws Exception {
    return said(
        Weeks.draft(Files.createTempDirectory(folder, "home"), "2025-W01", incidents, read),
        "week");
  }

  @Test
  void theGravestIsTheOneThatTookMore() throws Exception {
    Incident first = outage("first", "2025-01-01T06:00:00Z", 60);

    assertThat(week(List.of(first, outage("other", "2025-01-03T06:00:00Z", 61)), "2025-01-03"))
        .contains("The gravest was other (61 min).");
  }

  @Test
  void ofTwoThatTookAsMuchNoneIsTheGravest() throws Exception {
    Incident first = outage("first", "2025-01-01T06:00:00Z", 60);

    assertThat(week(List.of(first, outage("other", "2025-01-03T06:00:00Z", 60)), "2025-01-03"))
        .doesNotContain("gravest");
  }

  @Test
  void weeksThatWereNotWatchedAlikeAreNotComparedInSilence() throws Exception {
    String[] unlike = {"2024-12-23", "2024-12-24", "2024-12-25", "2025-01-03"};

    assertThat(week(Events.all(), unlike))
        .contains(" The week was watched on 1 of 7 days, the week before on 3. Together");
    assertThat(week(List.of(), unlike))
        .contains("The week before had 0", "; that one was watched on 3 of 7 days.");
  }

  @Test
  void ofWeeksThatWereNothingIsSaid() throws Exception {
    String[] alike = {"2024-12-23", "2025-01-03"};

    assertThat(week(Events.all(), alike)).doesNotContain("watched");
    assertThat(week(List.of(), alike)).doesNotContain("that one");
  }
}
